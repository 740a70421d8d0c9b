using System.Buffers;
using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Lists.Words;

/// <summary>Dates as lists write them: in English, Korean, Japanese, Chinese and numbers.</summary>
internal static class PartialDates
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int MaxLength = 40;

    private static readonly string[] Weekdays =
    [
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ];

    // Digits, signs, and the letters of AM, PM, Z, UTC, GMT, KST and JST.
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:.,+- ampAMPZUTCGKSJ");

    /// <summary>Reads a text that is a date and nothing else: "Dec 2022", "2022년 12월", "2022-12-05", "Q4 2022", "12/29/22".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim();
        if (text.Length is < 4 or > MaxLength) return false;
        if (text.ContainsAnyInRange('\uFF01', '\uFF5E')) return TryParseWide(text, out date);
        // Every date has a year, and every year digits.
        if (!text.ContainsAnyInRange('0', '9')) return false;
        text = DayOnly(text);
        Span<DatePart> parts = stackalloc DatePart[6];
        return DateParts.TrySplit(text, parts, out var count) && Assemble(parts[..count], out date);
    }

    // "２０２２年" as it is typed on an Asian keyboard.
    private static bool TryParseWide(ReadOnlySpan<char> text, out PartialDate date)
    {
        Span<char> half = stackalloc char[MaxLength];
        for (var i = 0; i < text.Length; i++) half[i] = text[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[i] - 0xFEE0) : text[i];
        return TryParse(half[..text.Length], out date);
    }

    // Without the time of day and the day of the week: "2022-12-05T00:30:00+09:00", "22.12.05(월)", "Mon, Dec 5 2022".
    private static ReadOnlySpan<char> DayOnly(ReadOnlySpan<char> text)
    {
        if (text.Length > 10 && text[10] is 'T' or ' ' && text[4] == '-' && text[7] == '-' && IsTime(text[11..])) return text[..10];
        if (text[^1] is ')' or '）' && text.LastIndexOfAny('(', '（') is var open and > 0 && IsWeekday(text[(open + 1)..^1])) return text[..open].TrimEnd();
        if (text.LastIndexOf(' ') is var last and > 0 && IsWeekday(text[(last + 1)..])) return text[..last].TrimEnd(", ");
        return text.IndexOfAny(' ', ',') is var first and > 0 && IsWeekday(text[..first]) ? text[first..].TrimStart(", ") : text;
    }

    // "00:30:00+09:00", "9:30 PM"; but words with a colon are a title.
    private static bool IsTime(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && text.Contains(':') && !text.ContainsAnyExcept(OfTimes);

    private static bool IsWeekday(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return "월화수목금토일月火水木金土日".Contains(word[0], StringComparison.Ordinal);
        foreach (var day in Weekdays)
        {
            if (word.Equals(day, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return word.Length >= 3 && (word.EndsWith("요일") || word.EndsWith("曜日"));
    }

    /// <summary>Reads a date that a comma cuts in two: "Dec 5, 2022".</summary>
    public static bool TryParse(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out PartialDate date)
    {
        date = default;
        if (first.Length + second.Length > MaxLength - 2) return false;
        Span<char> whole = stackalloc char[MaxLength];
        first.CopyTo(whole);
        ", ".CopyTo(whole[first.Length..]);
        second.CopyTo(whole[(first.Length + 2)..]);
        return TryParse(whole[..(first.Length + 2 + second.Length)], out date);
    }

    /// <summary>Reads month, or month and day, without a year: "12.30", "10/21", "11월 2일", "Dec 5", "9월".</summary>
    /// <param name="day">0 where only the month is told.</param>
    public static bool TryParseYearless(ReadOnlySpan<char> text, out int month, out int day)
    {
        (month, day) = (0, 0);
        text = text.Trim();
        if (text.Length is < 2 or > MaxLength) return false;
        text = DayOnly(text);
        Span<DatePart> parts = stackalloc DatePart[6];
        if (!DateParts.TrySplit(text, parts, out var count) || count > 2) return false;
        (month, day) = (parts[0].Kind, count == 2 ? parts[1].Kind : DatePartKind.Quarter) switch
        {
            (DatePartKind.Month, DatePartKind.Quarter) => (parts[0].Value, 0),
            (DatePartKind.Month, DatePartKind.Day or DatePartKind.Number) => (parts[0].Value, parts[1].Value),
            (DatePartKind.Number or DatePartKind.Day, DatePartKind.Month) => (parts[1].Value, parts[0].Value),
            (DatePartKind.Number, DatePartKind.Number) when parts[1].Separator is '.' or '/' or '-' => (parts[0].Value, parts[1].Value),
            _ => (0, 0),
        };
        return month > 0 && PartialDate.TryCreate(2000, month, day, out _);
    }

    /// <summary>Reads a day of a month that stands elsewhere: "1일", "15日". A bare number may be anything.</summary>
    public static bool TryParseDay(ReadOnlySpan<char> text, out int day)
    {
        day = 0;
        text = text.Trim();
        return text.Length is 2 or 3 && text[^1] is '일' or '日' or '号' && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    /// <summary>Reads a span of days, "Feb 6 - 12", "Jan 30 - Feb 5, 2023": the month that it begins in.</summary>
    /// <param name="year">0 where none is told.</param>
    public static bool TryParseSpan(ReadOnlySpan<char> text, out int year, out int month)
    {
        (year, month) = (0, 0);
        text = text.Trim();
        if (text.Length is < 6 or > MaxLength) return false;
        Span<DatePart> parts = stackalloc DatePart[6];
        if (!DateParts.TrySplit(text, parts, out var count) || count < 3) return false;
        foreach (var part in parts[..count])
        {
            if (part.Kind == DatePartKind.Month && month == 0) month = part.Value;
            else if (part.Kind == DatePartKind.Year && year == 0) year = part.Value;
            else if (part.Kind is DatePartKind.Year or DatePartKind.Quarter) return false;
        }

        return month is >= 1 and <= 12;
    }

    private static bool Assemble(ReadOnlySpan<DatePart> parts, out PartialDate date)
    {
        var (year, month, day) = (0, 0, 0);
        var numbers = 0;
        foreach (var part in parts)
        {
            switch (part.Kind)
            {
                case DatePartKind.Year when year == 0:
                    year = part.Value;
                    break;
                case DatePartKind.Month when month == 0:
                    month = part.Value;
                    break;
                case DatePartKind.Day when day == 0:
                    day = part.Value;
                    break;
                case DatePartKind.Quarter:
                    break;
                case DatePartKind.Number:
                    numbers++;
                    break;
                default:
                    date = default;
                    return false;
            }
        }

        return numbers == 0 ? Build(year, month, day, out date) : WithNumbers(parts, year, month, day, out date);
    }

    // Bare numbers: what they mean follows from what stands beside them.
    private static bool WithNumbers(ReadOnlySpan<DatePart> parts, int year, int month, int day, out PartialDate date)
    {
        date = default;
        Span<int> numbers = stackalloc int[6];
        var count = 0;
        foreach (var part in parts)
        {
            if (part.Kind == DatePartKind.Number) numbers[count++] = part.Value;
        }

        var yearFirst = parts[0].Kind == DatePartKind.Year;
        switch (count, year, month, day)
        {
            case (1, > 0, > 0, 0): // Dec 5, 2022
                return Build(year, month, numbers[0], out date);
            case (1, > 0, 0, 0): // 2022-12, 12/2022
                return Build(year, numbers[0], 0, out date);
            case (2, > 0, 0, 0) when yearFirst: // 2022-12-05
                return Build(year, numbers[0], numbers[1], out date);
            case (2, > 0, 0, 0): // 12/05/2022; 25.12.2022 says itself that the day stands first
                return numbers[0] > 12
                    ? Build(year, numbers[1], numbers[0], out date)
                    : Build(year, numbers[0], numbers[1], out date);
            case (3, 0, 0, 0) when parts[1].Separator == '.': // 22.12.05
                return Build(2000 + numbers[0], numbers[1], numbers[2], out date);
            case (3, 0, 0, 0) when parts[1].Separator == '/': // 12/29/22
                return numbers[0] > 12
                    ? Build(2000 + numbers[2], numbers[1], numbers[0], out date)
                    : Build(2000 + numbers[2], numbers[0], numbers[1], out date);
            default:
                return false;
        }
    }

    private static bool Build(int year, int month, int day, out PartialDate date)
    {
        date = default;
        return year is >= FirstYear and <= LastYear && PartialDate.TryCreate(year, month, day, out date);
    }
}
