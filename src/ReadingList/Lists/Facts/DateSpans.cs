using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>From one day to another: <c>2023-01-02 ~ 2023-01-08</c>, <c>6/23 - 6/29, 2025</c>, <c>1월 2일 ~ 8일</c>.</summary>
internal static class DateSpans
{
    private static readonly string[] Separators = ["~", "～", " – ", " — ", " - ", " to ", "–"];

    /// <param name="first">Year (0 where none is told) and month in which it begins; a span is no single day.</param>
    public static bool TryParse(string text, out (int Year, int Month, int Day) first)
    {
        first = default;
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && TryParse(text[..at].Trim(), text[(at + separator.Length)..].Trim(), out first)) return true;
        }

        return false;
    }

    private static bool TryParse(string from, string to, out (int Year, int Month, int Day) first)
    {
        first = default;
        if (PartialDates.TryParse(from, out var whole) && whole.Day > 0)
        {
            first = (whole.Year, whole.Month, 0);
            return PartialDates.TryParse(to, out _) || PartialDates.TryParseYearless(to, out _, out _) || IsDay(to);
        }

        if (!PartialDates.TryParseYearless(from, out var month, out var day) || day == 0) return false;
        if (PartialDates.TryParse(to, out var end) && end.Day > 0)
        {
            first = (end.Month < month ? end.Year - 1 : end.Year, month, 0);
            return true;
        }

        first = (0, month, 0);
        return (PartialDates.TryParseYearless(to, out _, out var last) && last > 0) || IsDay(to);
    }

    private static bool IsDay(string text) => text.TrimEnd('일', '日') is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit);
}
