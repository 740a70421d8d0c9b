using System.Buffers;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>A group in parentheses or brackets: "Dec 2022, Google", "2015", "NeurIPS 2022, Google &amp; KAIST".</summary>
internal static class FactGroup
{
    private const int MaxLength = 120;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，、|·/");

    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789０１２３４５６７８９年月日년월일");

    private static readonly FactRule[] Rules =
    [
        FactRules.DateInTwo, FactRules.Date, FactRules.Span, FactRules.Venue, FactRules.VenueWithShortYear, FactRules.NameAndDate, FactRules.DayWithoutYear,
        FactRules.Authors, FactRules.Remark, FactRules.Kind, FactRules.Name, FactRules.Words,
    ];

    /// <summary>Reads a group that states a date or a venue; whatever else stands in it are organisations.</summary>
    /// <returns>False, and nothing noted, where it states neither: "(RLHF)" belongs to the title.</returns>
    public static bool TryRead(ReadOnlySpan<char> content, ItemFacts facts)
    {
        if (content.Length > MaxLength) return false;
        Span<Range> ranges = stackalloc Range[(MaxLength / 2) + 1];
        var pieces = new FactPieces(content, ranges[..Cut(content, ranges)]);
        if (!content.ContainsAny(OfDates) && !HoldsVenue(pieces)) return false;
        var read = facts.Trial();
        for (var at = 0; at < pieces.Count;) at += FactRules.Take(Rules, pieces, at, read);
        if (!IsStated(read, content)) return false;
        facts.Add(read);
        return true;
    }

    // Most groups are words, and are told by a look.
    private static bool HoldsVenue(FactPieces pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (Venues.TryParse(pieces[at], out _, out _)) return true;
        }

        return false;
    }

    // A day without its year, or a span of years, only beside names.
    private static bool IsStated(ItemFacts read, ReadOnlySpan<char> content)
    {
        if (RemarkWords.IsReading(content)) return false;
        if (read.Published is not null || read.Venue is not null) return true;
        if (read.HasYears) return read.Remarks.Length == 1;
        return read.Yearless is not null && read.Remarks.Length == 0;
    }

    /// <summary>Reads a group that stands where facts stand: what is none of them is kept in the note.</summary>
    public static void Read(string content, ItemFacts facts)
    {
        if (TryRead(content, facts)) return;
        if (KindWords.MatchKind(content)) facts.AddKind(content);
        else if (facts.Vocabulary.HasOrganizations(content) || NameShape.CanBeOrganizations(content, facts.Vocabulary)) facts.AddOrganizations(content);
        else if (!IsIdentifier(content)) facts.AddRemark(content);
    }

    private static int Cut(ReadOnlySpan<char> content, Span<Range> pieces)
    {
        var count = 0;
        for (var (start, at) = (0, 0); at <= content.Length; at++)
        {
            var next = content[at..].IndexOfAny(Separators);
            at = next < 0 ? content.Length : at + next;
            // "TCP/IP" is one name, "Google / 2022" are two facts.
            if (at < content.Length && content[at] == '/' && !IsBetweenBlanks(content, at)) continue;
            if (at < content.Length && IsNested(content[start..at])) continue;
            var piece = content[start..at].TrimStart();
            (start, var from) = (at + 1, at - piece.Length);
            if (piece.TrimEnd().Length is var length and > 0) pieces[count++] = from..(from + length);
        }

        return count;
    }

    // "Hybrid (Oslo, NO)" is one piece.
    private static bool IsNested(ReadOnlySpan<char> piece) =>
        piece.LastIndexOfAny('(', '（') is var open and >= 0 && piece[open..].IndexOfAny(')', '）') < 0;

    private static bool IsBetweenBlanks(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';

    // "2302.04761", "arXiv:2302.04761v2": what arXiv calls a paper.
    private static bool IsIdentifier(string content)
    {
        var id = content.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) ? content.AsSpan(6) : content;
        return id.Length is >= 9 and <= 13 && id[4] == '.' && id[..4].IndexOfAnyExceptInRange('0', '9') < 0 && id[5..9].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
