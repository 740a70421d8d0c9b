using System.Buffers;
using ReadingList.Catalog;

namespace ReadingList.Lists.Rules;

/// <summary>A group in parentheses or brackets: "Dec 2022, Google", "2015", "NeurIPS 2022, Google &amp; KAIST".</summary>
internal static class FactGroup
{
    private const int MaxLength = 120;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，、|·/");

    /// <summary>Reads a group that states a date or a venue; whatever else stands in it are organisations.</summary>
    /// <returns>False, and nothing noted, where it states neither: "(RLHF)" belongs to the title.</returns>
    public static bool TryRead(ReadOnlySpan<char> content, ItemFacts facts)
    {
        if (content.Length > MaxLength) return false;
        Span<Range> segments = stackalloc Range[(MaxLength / 2) + 1];
        segments = segments[..Cut(content, segments)];
        Span<Range> names = stackalloc Range[segments.Length];
        var named = 0;
        PartialDate? date = null;
        (int Month, int Day)? yearless = null;
        (string Name, PartialDate? Year)? venue = null;
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = content[segments[i]];
            // "Dec 5, 2022" is one date in two segments.
            if (date is null && i + 1 < segments.Length && content[segments[i + 1]] is { Length: 4 } next && PartialDates.TryParse(segment, next, out var two))
            {
                date = two;
                i++;
            }
            else if (date is null && PartialDates.TryParse(segment, out var one)) date = one;
            else if (venue is null && Venues.TryParse(segment, out var name, out var year)) venue = (name, year);
            else if (date is null && NameAndDate(segment, out var part, out var both))
            {
                var from = segments[i].Start.Value;
                names[named++] = (from + part.Start.Value)..(from + part.End.Value);
                date = both;
            }
            else if (yearless is null && segments.Length > 1 && IsYearless(segment, out var month, out var day)) yearless = (month, day);
            else names[named++] = segments[i];
        }

        names = names[..named];
        if (date is null && venue is null && (yearless is null || !CanBeOrganizations(content, names))) return false;
        if (date is { } stated) facts.Add(stated);
        if (yearless is { } days) facts.AddYearless(days.Month, days.Day);
        if (venue is { } known) facts.AddVenue(known.Name, known.Year);
        foreach (var range in names)
        {
            var text = content[range].ToString();
            if (!KindWords.MatchKind(text)) facts.AddOrganizations(text);
        }

        return true;
    }

    private static bool CanBeOrganizations(ReadOnlySpan<char> content, ReadOnlySpan<Range> names)
    {
        foreach (var range in names)
        {
            if (!NameShape.CanBeOrganization(content[range].ToString())) return false;
        }

        return true;
    }

    private static int Cut(ReadOnlySpan<char> content, Span<Range> segments)
    {
        var count = 0;
        for (var (start, at) = (0, 0); at <= content.Length; at++)
        {
            var next = content[at..].IndexOfAny(Separators);
            at = next < 0 ? content.Length : at + next;
            // "TCP/IP" is one name, "Google / 2022" are two facts.
            if (at < content.Length && content[at] == '/' && !IsBetweenBlanks(content, at)) continue;
            var segment = content[start..at].TrimStart();
            (start, var from) = (at + 1, at - segment.Length);
            if (segment.TrimEnd().Length is var length and > 0) segments[count++] = from..(from + length);
        }

        return count;
    }

    private static bool IsBetweenBlanks(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';

    // "Feb 24", "2월 24일" beside a name: a heading tells the year.
    private static bool IsYearless(ReadOnlySpan<char> text, out int month, out int day) =>
        PartialDates.TryParseYearless(text, out month, out day) && day != 0 && text.ToString().Any(char.IsLetter);

    // "넷마블 2022년 9월", "Google 2022". Of a name that no one knows and a bare year, "(PyCon APAC 2015)", nothing is sure.
    private static bool NameAndDate(ReadOnlySpan<char> text, out Range place, out PartialDate date)
    {
        (place, date) = (default, default);
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != ' ') continue;
            if (PartialDates.TryParse(text[at..], out date)) place = ..at;
            else if (PartialDates.TryParse(text[..at], out date)) place = at..text.Length;
            else continue;
            var name = text[place].Trim().ToString();
            if (IsReading(name)) return false;
            if (date.HasMonth ? NameShape.CanBeOrganization(name) : NameShape.IsKnownOrganization(name)) return true;
        }

        return false;
    }

    // When someone read it is not when it was published.
    private static bool IsReading(string word) => word.ToLowerInvariant() is "read" or "accessed" or "visited" or "added" or "updated" or "읽음" or "확인" or "열람" or "접속" or "추가" or "読了" or "閲覧" or "访问" or "已读" or "读完";

    /// <summary>Reads a group that stands where organisations stand: all of it that is neither date, venue nor kind.</summary>
    public static void Read(string content, ItemFacts facts)
    {
        if (TryRead(content, facts) || KindWords.MatchKind(content) || IsIdentifier(content)) return;
        facts.AddOrganizations(content);
    }

    // "2302.04761", "arXiv:2302.04761v2": what arXiv calls a paper.
    private static bool IsIdentifier(string content)
    {
        var id = content.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) ? content.AsSpan(6) : content;
        return id.Length is >= 9 and <= 13 && id[4] == '.' && id[..4].IndexOfAnyExceptInRange('0', '9') < 0 && id[5..9].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
