using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Lists.Words;

/// <summary>From one date to another: <c>Dec 2022 - Jan 2023</c>, <c>2022.11.01 ~ 11.30</c>, <c>Feb 6 – 12, 2023</c>, <c>2012-2014</c>.</summary>
internal static class DateRanges
{
    private const int MaxLength = 60;
    private static readonly string[] Open = ["", "now", "present", "today", "ongoing", "현재", "지금", "現在", "至今", "今"];

    /// <param name="from">Where it begins.</param>
    /// <param name="isYears">Whether it goes over several years and tells no month: no date that an entry could have.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate from, out bool isYears)
    {
        (from, isYears) = (default, false);
        text = text.Trim();
        if (text.Length is < 5 or > MaxLength || !text.ContainsAnyInRange('0', '9')) return false;
        for (var at = 1; at < text.Length; at++)
        {
            var length = JointAt(text, at);
            if (length == 0 || !TryParse(text[..at].Trim(), WithoutEnd(text[(at + length)..].Trim()), out from, out isYears)) continue;
            return true;
        }

        return false;
    }

    // Length of what joins the two dates; a hyphen without blanks does so only between years.
    private static int JointAt(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '~' or '〜' or '～' or '∼' or '–' or '—':
                return 1;
            case '-':
                var blanks = char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
                return blanks || (at == 4 && text.Length is 7 or 9) ? 1 : 0;
            case ' ' when text[at..].StartsWith(" to ", StringComparison.OrdinalIgnoreCase):
                return 4;
            case '부' or 'か' when text[at..].StartsWith("부터") || text[at..].StartsWith("から"):
                return 2;
            default:
                return 0;
        }
    }

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> text) =>
        text.EndsWith("까지") || text.EndsWith("まで") ? text[..^2].TrimEnd() : text;

    private static bool TryParse(ReadOnlySpan<char> first, ReadOnlySpan<char> last, out PartialDate from, out bool isYears)
    {
        isYears = false;
        if (PartialDates.TryParse(first, out from))
        {
            var ends = PartialDates.TryParse(last, out var until);
            if (ends && until.Year < from.Year) return false;
            isYears = !from.HasMonth && !(ends && until.HasMonth);
            return ends || IsShortEnd(last, from) || IsOpen(last);
        }

        // The year stands behind the second date only.
        if (!PartialDates.TryParseYearless(first, out var month, out var day) || !EndsInYear(last, out var year)) return false;
        if (PartialDates.TryParse(last, out var end) && end.HasMonth && end.Month < month) year--;
        return PartialDate.TryCreate(year, month, day, out from);
    }

    // "2022.11.01 ~ 11.30", "2022-11 ~ 12", "2022-23", "Dec 5 2022 - 9".
    private static bool IsShortEnd(ReadOnlySpan<char> last, PartialDate from) =>
        PartialDates.TryParseYearless(last, out _, out _) || (last.Length <= 2 && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (from.HasMonth || number == (from.Year + 1) % 100));

    private static bool IsOpen(ReadOnlySpan<char> last)
    {
        foreach (var word in Open)
        {
            if (last.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool EndsInYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        if (text.EndsWith("년") || text.EndsWith("年")) text = text[..^1];
        return text.Length >= 4 && int.TryParse(text[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2100;
    }
}
