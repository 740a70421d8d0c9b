using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Dates that headings give to what stands below them: <c># 2026</c>, <c>## 2월</c>, <c>#### 2018-01</c>, <c>### Nov 14 - Nov 20</c>.</summary>
internal sealed partial class HeadingDates
{
    private readonly Dictionary<Section, (int Year, int Month, int Day)> _known = [];

    /// <summary>The date of an entry that states none, or none with a year.</summary>
    /// <param name="yearless">Month and day that the entry states.</param>
    /// <returns>Null where no heading above tells a year.</returns>
    public PartialDate? Of(Section? section, (int Month, int Day)? yearless)
    {
        if (section is null) return null;
        var (year, month, day) = Of(section);
        if (year == 0) return null;
        if (yearless is { } stated) (month, day) = stated;
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
        var open = text.LastIndexOf('(');
        if (open > 0 && Exact(text[(open + 1)..].TrimEnd(')')) is { Month: > 0 } inner) return inner;
        return Numbered().Match(text) is { Success: true } issue && Exact(text[issue.Length..]) is { Year: > 0, Month: > 0 } day ? day : null;
    }

    private static (int Year, int Month, int Day)? Exact(string text)
    {
        text = text.Trim(' ', ')');
        if (PartialDates.TryParse(text, out var date)) return (date.Year, date.Month, date.Day);
        if (PartialDates.TryParseYearless(text, out var month, out var day)) return (0, month, day);
        return PartialDates.TryParseSpan(text.Replace('~', '-').Replace('—', '-'), out var year, out month) ? (year, month, 0) : null;
    }

    // "Issue #12 — 2023-03-06", "뉴스레터 12호 | 2023.03": a name with its number, and when it came out.
    [GeneratedRegex(@"^[^—–|]{1,40}\d\S{0,3} +[-—–|] +", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
