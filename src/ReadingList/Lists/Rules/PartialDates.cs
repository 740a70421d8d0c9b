using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Lists.Rules;

/// <summary>Dates as lists write them: in English, Korean, Japanese, Chinese and numbers.</summary>
internal static class PartialDates
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int MaxLength = 40;

    /// <summary>Reads a text that is a date and nothing else: "Dec 2022", "2022년 12월", "2022-12-05", "Q4 2022", "12/29/22".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim();
        if (text.Length is < 4 or > MaxLength) return false;
        Span<DatePart> parts = stackalloc DatePart[6];
        return DateParts.TrySplit(text, parts, out var count) && Assemble(parts[..count], out date);
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
