using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Where authors may stand behind a title.</summary>
internal enum AuthorsPlace
{
    Nowhere,

    /// <summary>Behind a comma or the like, or where "by" or "et al." tells of them.</summary>
    BehindSeparator,

    Anywhere,
}

/// <summary>
/// What follows a title on its line: <c> ([Paper](u)) `Google` `2017`</c>, <c> (Dec 2022, Meta)</c>,
/// <c> · 2023-02-05 · Google</c>, <c>, G. Hinton et al. [[pdf]](u)</c>, <c> - What it is. *Google, 2015*</c>.
/// Facts are taken from its front and from its end, the remainder is the note.
/// </summary>
internal static class RestFacts
{
    private const string Separators = " \t\u00A0,.:;|/·&+-–—•→~、，：";
    private const string NoteOpeners = ":-–—|,;.、，：/·•";
    private static readonly string[] Connectives = ["via", "and", "by", "with", "from", "on", "at", "in", "x", "@", "×"];

    public static Run Read(Run rest, ItemFacts facts, AuthorsPlace authors)
    {
        if (rest.Tokens.Length == 0) return Run.Empty;
        rest = ClosingFacts.Take(rest, facts);
        var at = new RestCursor(rest);
        while (!at.IsAtEnd)
        {
            at.SkipBlanks();
            var mark = at.Mark = at.Place;
            at.SkipAny(Separators);
            if (at.IsAtEnd) break;
            var place = PlaceOf(authors, rest.Plain.AsSpan(mark, at.Place - mark), at);
            if (TakeFact(at, mark, facts, place)) continue;
            at.Place = mark;
            break;
        }

        return ClosingFacts.TakeGroup(Note(rest, at.Place), facts, ofAnyone: false);
    }

    private static AuthorsPlace PlaceOf(AuthorsPlace authors, ReadOnlySpan<char> separator, RestCursor at) => authors switch
    {
        AuthorsPlace.BehindSeparator when separator.Trim().IsEmpty && !at.StartsWith("by ") => AuthorsPlace.Nowhere,
        // Capitalised words behind a dash or a colon are a note as often as names.
        AuthorsPlace.Anywhere when separator.IndexOfAny("-–—:：") >= 0 => AuthorsPlace.BehindSeparator,
        _ => authors,
    };

    private static bool TakeFact(RestCursor at, int mark, ItemFacts facts, AuthorsPlace authors)
    {
        var token = at.Token;
        if (token.Kind == TokenKind.Code) return TakeCode(at, token, facts);
        if (token.IsLink && (SaysWhatItIs(token.Label) || at.IsBesideLink(mark))) return at.SkipToken();
        if (token.Kind == TokenKind.Text && at.StartsWith("by ") && authors != AuthorsPlace.Nowhere && TakeLinkedAuthors(at, facts)) return true;
        if (EmphasisFacts.Take(at, facts, authors)) return true;
        if (at.Group() is var (content, end) && end > 0)
        {
            if (!GroupBehind.Take(at, content, end, facts)) return false;
            at.Place = end;
            return true;
        }

        return TakeConnective(at) || TakeWriters(at, facts) || SegmentFacts.Take(at, facts, authors);
    }

    // A badge does so in its picture.
    private static bool SaysWhatItIs(Run label) => label.IsBlank || KindWords.Match(label.Plain);

    private static bool TakeCode(RestCursor at, Token token, ItemFacts facts)
    {
        // "`git bisect`을 이제 알았다": a word of a sentence.
        if (at.IsBeforeLetter) return false;
        // Of several names in code the first is meant; "`Hamilton` via `Outerbounds`" tells where it was found.
        var text = token.Text.Trim('[', ']', '(', ')', ' ');
        if (!FactGroup.TryRead(text, facts))
        {
            if (at.IsBehindVia) facts.AddVenue(text, null);
            else if (at.HasDateInCode && !KindWords.MatchKind(text) && !RemarkWords.Match(text)) facts.AddOrganizations(text);
            else FactGroup.Read(text, facts);
        }

        return at.SkipToken();
    }

    // "by [Ann Lee](u) and [Bo Cruz](u)": links to people are related links, their names the authors.
    private static bool TakeLinkedAuthors(RestCursor at, ItemFacts facts)
    {
        var start = at.Place;
        at.Place += 2;
        for (var any = false; ; any = true)
        {
            var mark = at.Place;
            at.SkipBlanks();
            if (any) at.SkipJoint();
            if (at.IsAtEnd || !at.Token.IsLink || KindWords.Match(at.Token.Label.Plain) || at.Token.Label.IsBlank)
            {
                at.Place = any ? mark : start;
                return any;
            }

            facts.AddAuthors(PlainText.OneLine(at.Token.Label.Plain));
            at.SkipToken();
        }
    }

    // "김하나 지음", "森田 葵" directly behind a title, too.
    private static bool TakeWriters(RestCursor at, ItemFacts facts)
    {
        var text = at.TextUntilFact();
        if (NameShape.IsJapanesePerson(text.Trim()))
        {
            facts.AddAuthors(text.Trim().ToString());
            at.Place += text.Length;
            return true;
        }

        if (KoreanWriters.LengthAt(text) is var length && length == 0) return false;
        KoreanWriters.TryRead(at.TextUntil(at.Place + length), out var names);
        facts.AddAuthors(names);
        at.Place += length;
        return true;
    }

    // "via" between two names in code, "by" before another labelled link.
    private static bool TakeConnective(RestCursor at)
    {
        var word = at.Word();
        if (!IsConnective(word) || !at.IsFactBehind(word.Length)) return false;
        at.Place += word.Length;
        return true;
    }

    private static bool IsConnective(ReadOnlySpan<char> word)
    {
        foreach (var connective in Connectives)
        {
            if (word.Equals(connective, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // Links side by side with nothing said between them are no note.
    private static Run Note(Run rest, int from)
    {
        while (from < rest.Plain.Length && (char.IsWhiteSpace(rest.Plain[from]) || NoteOpeners.Contains(rest.Plain[from], StringComparison.Ordinal))) from++;
        var to = rest.Plain.Length;
        while (to > from && char.IsWhiteSpace(rest.Plain[to - 1])) to--;
        rest = rest.Cut(from, to - Signs.ShortcodesAtEnd(rest.Plain.AsSpan(0, to)));
        return Array.Exists(rest.Tokens, token => token.Kind is TokenKind.Text or TokenKind.Code && HoldsWords(token.Text)) ? rest : Run.Empty;
    }

    private static bool HoldsWords(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) return !Signs.Only(text);
        }

        return false;
    }
}
