using System.Buffers;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Rules;

/// <summary>
/// What follows a title on its line: <c> ([Paper](u)) `Google` `2017`</c>, <c> (Dec 2022, Meta)</c>,
/// <c>, 2023-02-05</c>, <c>, G. Hinton et al. [[pdf]](u)</c>. Facts are taken from its front, the remainder is the note.
/// </summary>
internal static class RestFacts
{
    private const string Separators = " \t\u00A0,.:;|/·&+-–—•→~、，：";
    private const string NoteOpeners = ":-–—|,;.、，：/";
    private static readonly SearchValues<char> SegmentEnds = SearchValues.Create(",|-–—:");
    private static readonly SearchValues<char> LaterSegmentEnds = SearchValues.Create(",|–—:");
    private static readonly string[] Connectives = ["via", "and", "by", "with", "from", "on", "at", "in", "x", "@", "×"];

    public static Run Read(Run rest, ItemFacts facts, bool mayHoldAuthors)
    {
        var at = new RestCursor(rest);
        while (!at.IsAtEnd)
        {
            at.SkipBlanks();
            var mark = at.Place;
            at.SkipAny(Separators);
            if (at.IsAtEnd) break;
            if (TakeFact(at, facts, mayHoldAuthors && at.Place > mark)) continue;
            at.Place = mark;
            break;
        }

        return Note(rest.Cut(at.Place, rest.Plain.Length));
    }

    private static bool TakeFact(RestCursor at, ItemFacts facts, bool mayHoldAuthors)
    {
        var token = at.Token;
        if (token.Kind == TokenKind.Code) return TakeCode(at, token, facts);
        if (token.IsLink && KindWords.Match(token.Label.Plain)) return at.SkipToken();
        if (at.Group() is var (content, end) && end > 0)
        {
            if (content.Trim().Length > 0 && !FactGroup.TryRead(content, facts) && !KindWords.Match(content) && !at.OnlyLinksUntil(end)) return false;
            at.Place = end;
            return true;
        }

        return TakeConnective(at) || TakeSegment(at, facts, mayHoldAuthors);
    }

    private static bool TakeCode(RestCursor at, Token token, ItemFacts facts)
    {
        // Of several names in code the first is meant; "`Hamilton` via `Outerbounds`" tells where it was found.
        if (!FactGroup.TryRead(token.Text, facts) && !at.IsBehindVia) facts.AddOrganizations(token.Text);
        return at.SkipToken();
    }

    // "via" between two names in code, "by" before another labelled link.
    private static bool TakeConnective(RestCursor at)
    {
        var word = at.Word();
        if (!Connectives.Contains(word, StringComparer.OrdinalIgnoreCase) || !at.IsFactBehind(word.Length)) return false;
        at.Place += word.Length;
        return true;
    }

    private static bool TakeSegment(RestCursor at, ItemFacts facts, bool mayHoldAuthors)
    {
        var text = at.TextUntilFact();
        var segment = text.TrimEnd(' ', ',', '-', '–', '—', '|', '.', ';');
        foreach (var length in SegmentLengths(segment))
        {
            var part = segment[..length].Trim();
            if (PartialDates.TryParse(part, out var date)) facts.Add(date);
            else if (Venues.TryParse(part, out var venue, out var year)) facts.AddVenue(venue, year);
            else continue;
            at.Place += length;
            return true;
        }

        if (!mayHoldAuthors || !AuthorNames.TryRead(segment, out var authors)) return false;
        facts.AddAuthors(authors);
        at.Place += segment.Length;
        return true;
    }

    // All of it, then what stands before its second and first comma or dash.
    private static IEnumerable<int> SegmentLengths(string segment)
    {
        if (segment.Length is > 0 and <= 40) yield return segment.Length;
        var first = segment.AsSpan().IndexOfAny(SegmentEnds);
        if (first < 0 || first > 40) yield break;
        var second = segment.AsSpan(first + 1).IndexOfAny(LaterSegmentEnds);
        if (second >= 0 && first + 1 + second <= 40) yield return first + 1 + second;
        yield return first;
    }

    // Links side by side with nothing said between them are no note.
    private static Run Note(Run rest)
    {
        var from = 0;
        while (from < rest.Plain.Length && (char.IsWhiteSpace(rest.Plain[from]) || NoteOpeners.Contains(rest.Plain[from], StringComparison.Ordinal))) from++;
        rest = rest.Cut(from, rest.Plain.Length).Trim();
        var words = rest.Tokens.Any(token => token.Kind is TokenKind.Text or TokenKind.Code && token.Text.Any(char.IsLetterOrDigit));
        return words ? rest : Run.Empty;
    }
}
