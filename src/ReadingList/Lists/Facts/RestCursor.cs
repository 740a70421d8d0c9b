using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>A place in the plain text of a run, moved forward fact by fact.</summary>
internal sealed class RestCursor(Run run)
{
    private const int MaxSegment = 400;
    private bool? _hasDateInCode;
    private readonly string _text = run.Plain;
    private readonly int[] _starts = Starts(run);

    public int Place { get; set; }

    /// <summary>Where the separator before the place begins.</summary>
    public int Mark { get; set; }

    /// <summary>Whether a dash or a colon stands between the mark and the place: what follows is a note as often as a fact.</summary>
    public bool IsBehindDash => _text.AsSpan(Mark, Math.Max(0, Place - Mark)).IndexOfAny("-–—:：") >= 0;

    /// <summary>Whether one of the code spans is a date: then the others are who made it.</summary>
    public bool HasDateInCode => _hasDateInCode ??= Array.Exists(run.Tokens, token => token.Kind == TokenKind.Code && PartialDates.TryParse(token.Text.AsSpan().Trim("[]() "), out _));

    /// <summary>Whether a letter stands directly behind the token here.</summary>
    public bool IsBeforeLetter => StartOf(IndexAt(Place)) + Token.PlainLength is var end && end < _text.Length && char.IsLetter(_text[end]);

    public bool IsAtEnd => Place >= _text.Length;

    /// <summary>The token that the place stands in.</summary>
    public Token Token => run.Tokens[IndexAt(Place)];

    /// <summary>Whether the last word before the place is "via".</summary>
    public bool IsBehindVia => _text.AsSpan(0, Place).TrimEnd().EndsWith("via", StringComparison.OrdinalIgnoreCase);

    public void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_text[Place])) Place++;
    }

    public void SkipAny(string letters)
    {
        while (!IsAtEnd && Token.Kind is TokenKind.Text or TokenKind.Break && (letters.Contains(_text[Place], StringComparison.Ordinal) || char.IsWhiteSpace(_text[Place]))) Place++;
    }

    /// <summary>Goes on behind a comma, "and" or "&amp;" with the blanks around it.</summary>
    public void SkipJoint()
    {
        foreach (var joint in (ReadOnlySpan<string>)[", and ", ",", "and ", "&"])
        {
            if (!StartsWith(joint)) continue;
            Place += joint.Length;
            SkipBlanks();
            return;
        }
    }

    public bool SkipToken()
    {
        var index = IndexAt(Place);
        Place = StartOf(index) + run.Tokens[index].PlainLength;
        return true;
    }

    /// <summary>The group in brackets that opens here, and the place behind it; an end of 0 where none does.</summary>
    public (string Content, int End) Group()
    {
        if (Token.Kind != TokenKind.Text || _text[Place] is not ('(' or '[' or '（' or '【' or '{')) return ("", 0);
        var depth = 0;
        for (var i = Place; i < _text.Length; i++)
        {
            if (_text[i] is '(' or '[' or '（' or '【' or '{') depth++;
            else if (_text[i] is ')' or ']' or '）' or '】' or '}' && --depth == 0) return (_text[(Place + 1)..i], i + 1);
        }

        return ("", 0);
    }

    /// <summary>The text from here to a place.</summary>
    public string TextUntil(int end) => _text[Place..end];

    /// <summary>The emphasised words that begin here, without links among them, and the place behind them; an end of 0 where none do.</summary>
    public (string Content, int End) Emphasis()
    {
        var index = IndexAt(Place);
        if (StartOf(index) != Place) return ("", 0);
        var on = index - 1;
        while (on >= 0 && run.Tokens[on].PlainLength == 0 && run.Tokens[on].Kind != TokenKind.StyleOn) on--;
        if (on < 0 || run.Tokens[on] is not { Kind: TokenKind.StyleOn, Text: not ['~', ..] } style) return ("", 0);
        for (var i = index; i < run.Tokens.Length; i++)
        {
            var token = run.Tokens[i];
            if (token.Kind is TokenKind.Link or TokenKind.Code) return ("", 0);
            if (token.Kind == TokenKind.StyleOff && token.Text == style.Text) return (_text[Place..StartOf(i)], StartOf(i));
        }

        return ("", 0);
    }

    /// <summary>Whether between here and a place stand links and signs only: "([Paper](u), [Code](u))".</summary>
    public bool OnlyLinksUntil(int end)
    {
        var links = 0;
        for (var (i, start) = (IndexAt(Place), StartOf(IndexAt(Place))); i < run.Tokens.Length && start < end; start += run.Tokens[i++].PlainLength)
        {
            var token = run.Tokens[i];
            if (token.IsLink) links++;
            else if (token.Kind == TokenKind.Text && token.Text.AsSpan(Math.Max(Place - start, 0), Math.Min(end - start, token.Text.Length) - Math.Max(Place - start, 0)).ToString().Any(char.IsLetterOrDigit)) return false;
        }

        return links > 0;
    }

    public bool StartsWith(string word) => _text.AsSpan(Place).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a link stands at a place.</summary>
    public bool IsLinkAt(int place) => place < _text.Length && run.Tokens[IndexAt(place)].IsLink;

    /// <summary>Whether the link here stands beside the one before, "[A](u) | [B](u)", and no words follow it but behind a dash.</summary>
    public bool IsBesideLink(int mark)
    {
        var joint = _text.AsSpan(mark, Place - mark).Trim();
        if (joint.Length != 1 || joint[0] is not (',' or '|' or '/' or '·' or '&' or '+')) return false;
        var end = StartOf(IndexAt(Place)) + Token.PlainLength;
        var after = _text.AsSpan(end).TrimStart();
        return after.Length == 0 || after[0] is ',' or '|' or '/' or '·' or '&' or '-' or '–' or '—' or ':' or '(' or '[';
    }

    /// <summary>Whether nothing but the opener of a note, links and brackets follows a place.</summary>
    public bool EndsLabel(int place)
    {
        var after = _text.AsSpan(place).TrimStart();
        return after.Length == 0 || after[0] is ':' or '-' or '–' or '—' or '|' or '·' or '.' or ',' or '(' or '[' or '：' || IsLinkAt(_text.Length - after.Length);
    }

    /// <summary>The letters and digits that begin here.</summary>
    public ReadOnlySpan<char> Word()
    {
        var end = Place;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end])) end++;
        return Token.Kind == TokenKind.Text ? _text.AsSpan()[Place..end] : [];
    }

    /// <summary>Whether behind so many letters and blanks a code span or a link with a kind for a label begins.</summary>
    public bool IsFactBehind(int length)
    {
        var at = Place + length;
        while (at < _text.Length && (char.IsWhiteSpace(_text[at]) || _text[at] is '[' or '(')) at++;
        if (at >= _text.Length) return false;
        var token = run.Tokens[IndexAt(at)];
        return token.Kind == TokenKind.Code || (token.IsLink && KindWords.Match(token.Label.Plain));
    }

    /// <summary>The text from here to the next link, code span, bracket or line break.</summary>
    public ReadOnlySpan<char> TextUntilFact()
    {
        var end = Place;
        for (var (i, start) = (IndexAt(Place), StartOf(IndexAt(Place))); i < run.Tokens.Length && end - Place < MaxSegment; start += run.Tokens[i++].PlainLength)
        {
            var token = run.Tokens[i];
            if (token.Kind is TokenKind.Link or TokenKind.Code or TokenKind.Break) break;
            var from = Math.Max(Place - start, 0);
            // No further than a segment can be: a long line is asked for one at each of its commas.
            var bracket = token.Kind == TokenKind.Text ? token.Text.AsSpan(from, Math.Min(MaxSegment, token.Text.Length - from)).IndexOfAny("[(（") : -1;
            end = start + (bracket >= 0 ? from + bracket : token.PlainLength);
            if (bracket >= 0) break;
        }

        return _text.AsSpan()[Place..Math.Clamp(end, Place, Place + MaxSegment)];
    }

    // The last token that begins at or before a place and is not empty.
    private int IndexAt(int place)
    {
        var index = Array.BinarySearch(_starts, 0, run.Tokens.Length, place);
        index = index >= 0 ? index : Math.Max(~index - 1, 0);
        while (index + 1 < run.Tokens.Length && _starts[index + 1] <= place) index++;
        while (index > 0 && run.Tokens[index].PlainLength == 0) index--;
        return index;
    }

    private int StartOf(int index) => _starts[index];

    private static int[] Starts(Run run)
    {
        var starts = new int[run.Tokens.Length];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + run.Tokens[i - 1].PlainLength;
        return starts;
    }
}
