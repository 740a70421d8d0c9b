using System.Buffers;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>A group in parentheses or brackets: "Dec 2022, Google", "2015", "NeurIPS 2022, Google &amp; KAIST".</summary>
internal static class FactGroup
{
    private const int MaxLength = 120;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，、|·/");

    private static readonly FactRule[] Rules =
    [
        FactRules.DateInTwo, FactRules.Date, FactRules.Venue, FactRules.NameAndDate, FactRules.DayWithoutYear, FactRules.Kind, FactRules.AnyName,
    ];

    /// <summary>Reads a group that states a date or a venue; whatever else stands in it are organisations.</summary>
    /// <returns>False, and nothing noted, where it states neither: "(RLHF)" belongs to the title.</returns>
    public static bool TryRead(ReadOnlySpan<char> content, ItemFacts facts)
    {
        if (content.Length > MaxLength) return false;
        Span<Range> ranges = stackalloc Range[(MaxLength / 2) + 1];
        var pieces = new FactPieces(content, ranges[..Cut(content, ranges)]);
        var read = facts.Trial();
        for (var at = 0; at < pieces.Count;) at += FactRules.Take(Rules, pieces, at, read);
        if (read.Published is null && read.Venue is null && (read.Yearless is null || !Array.TrueForAll(read.Organizations, name => NameShape.CanBeOrganization(name, facts.Vocabulary)))) return false;
        facts.Add(read);
        return true;
    }

    /// <summary>Reads a group that stands where organisations stand: all of it that is neither date, venue nor kind.</summary>
    public static void Read(string content, ItemFacts facts)
    {
        if (TryRead(content, facts) || KindWords.MatchKind(content) || IsIdentifier(content)) return;
        facts.AddOrganizations(content);
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
            var piece = content[start..at].TrimStart();
            (start, var from) = (at + 1, at - piece.Length);
            if (piece.TrimEnd().Length is var length and > 0) pieces[count++] = from..(from + length);
        }

        return count;
    }

    private static bool IsBetweenBlanks(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';

    // "2302.04761", "arXiv:2302.04761v2": what arXiv calls a paper.
    private static bool IsIdentifier(string content)
    {
        var id = content.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) ? content.AsSpan(6) : content;
        return id.Length is >= 9 and <= 13 && id[4] == '.' && id[..4].IndexOfAnyExceptInRange('0', '9') < 0 && id[5..9].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
