using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Dates that headings give to what stands below them: <c># 2026</c>, <c>## 2월</c>, <c>#### 2018-01</c>, <c>### Nov 14 - Nov 20</c>.</summary>
internal sealed partial class HeadingDates
{
    private const int MaxWordsBefore = 4;

    private readonly Dictionary<Section, (int Year, int Month, int Day)> _known = [];

    /// <summary>The date of an entry that states none, or none with a year.</summary>
    /// <param name="yearless">Month (0 where the heading tells it) and day that the entry states.</param>
    /// <returns>Null where no heading above tells a year.</returns>
    public PartialDate? Of(Section? section, (int Month, int Day)? yearless)
    {
        if (section is null) return null;
        var (year, month, day) = Of(section);
        if (year == 0) return null;
        if (yearless is { } stated) (month, day) = (stated.Month > 0 ? stated.Month : month, stated.Day);
        return PartialDate.TryCreate(year, month, day, out var date) ? date : PartialDate.Of(year);
    }

    private (int Year, int Month, int Day) Of(Section section)
    {
        if (_known.TryGetValue(section, out var known)) return known;
        var above = section.Parent is null ? default : Of(section.Parent);
        var date = Read(section.Heading) ?? above;
        if (date.Year == 0 && above.Year != 0) date.Year = above.Year;
        return _known[section] = date;
    }

    // Null where the heading is not a date and nothing else, but for "week of" and a week's days in parentheses.
    private static (int Year, int Month, int Day)? Read(string heading)
    {
        var start = 0;
        while (start < heading.Length && !char.IsLetterOrDigit(heading[start])) start++;
        var text = heading[start..].TrimEnd(']', '>', ':', '*', ' ', '.');
        if (text.StartsWith("week of ", StringComparison.OrdinalIgnoreCase)) text = text[8..];
        if (Exact(text) is { } date) return date;
        if (InParentheses(text) is { } inner) return inner;
        if (AtEnd(text) is { } month) return month;
        return Numbered().Match(text) is { Success: true } issue && Exact(text[issue.Length..]) is { Year: > 0, Month: > 0 } day ? day : null;
    }

    // "Inbox 2024-02", "Links for March 2024": with its month, and few words before it.
    private static (int Year, int Month, int Day)? AtEnd(string text)
    {
        if (text.AsSpan().Count(' ') > MaxWordsBefore) return null;
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            if (PartialDates.TryParse(text.AsSpan(blank + 1), out var date)) return date.HasMonth ? (date.Year, date.Month, date.Day) : null;
        }

        return null;
    }

    // "Top papers of the week (June 23 - June 29) - 2025"
    private static (int Year, int Month, int Day)? InParentheses(string text)
    {
        var open = text.LastIndexOf('(');
        if (open <= 0) return null;
        var close = text.IndexOf(')', open);
        if (close < 0) close = text.Length;
        if (Exact(text[(open + 1)..close]) is not { Month: > 0 } date) return null;
        var behind = text[Math.Min(close + 1, text.Length)..].Trim(' ', '-', '–', '—', ',', '|');
        if (behind.Length == 0) return date;
        return date.Year == 0 && PartialDates.TryParse(behind, out var year) && !year.HasMonth ? (year.Year, date.Month, date.Day) : null;
    }

    private static (int Year, int Month, int Day)? Exact(string text)
    {
        // "2024-03-29 (금)": the day of the week in its parentheses, then without one that ends a group around the date.
        if (Day(text.Trim()) is { } date) return date;
        text = text.Trim(' ', ')');
        if (Day(text) is { } inner) return inner;
        if (DateSpans.TryParse(text, out var first)) return first;
        return PartialDates.TryParseSpan(text.Replace('~', '-').Replace('—', '-'), out var year, out var month) ? (year, month, 0) : null;
    }

    private static (int Year, int Month, int Day)? Day(string text) =>
        PartialDates.TryParse(text, out var date) ? (date.Year, date.Month, date.Day)
        : PartialDates.TryParseYearless(text, out var month, out var day) ? (0, month, day)
        : null;

    /// <summary>Whether a heading tells when something was listed and no topic: "2023", "3월", "2023-01-02 ~ 2023-01-08", "Week 3 (Feb 6 - 12)".</summary>
    public static bool IsDate(string heading) => IsSpan(heading) || Exact(heading.Trim(' ', ':', '*', '.', '[', ']', '<', '>')) is not null;

    private static bool IsSpan(string heading)
    {
        if (heading.AsSpan().IndexOfAny("-~–—") < 0 || !heading.AsSpan().ContainsAnyInRange('0', '9')) return false;
        var open = heading.LastIndexOf('(');
        var close = open < 0 ? -1 : heading.IndexOf(')', open);
        return HoldsDays(heading) || (close > open && HoldsDays(heading[(open + 1)..close]) && Read(heading) is not null);
    }

    private static bool HoldsDays(string text) => DateSpans.TryParse(text.Trim(), out _) || PartialDates.TryParseSpan(text.Replace('~', '-').Replace('—', '-'), out _, out _);

    // "Issue #12 — 2023-03-06", "뉴스레터 12호 | 2023.03": a name with its number, and when it came out.
    [GeneratedRegex(@"^[^—–|]{1,40}\d\S{0,3} +[-—–|] +", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
