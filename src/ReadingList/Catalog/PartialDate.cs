using System.Globalization;

namespace ReadingList.Catalog;

/// <summary>A date as precise as it was written: a year, a month or a day. Orders by its earliest day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 where no day is known.</summary>
    public int Day { get; }

    /// <summary>The value as one sortable integer, yyyymmdd with zeros for what is not known: 20221200.</summary>
    public int Key => (Year * 10_000) + (Month * 100) + Day;

    /// <summary>Whether the month is known; month pages and the histogram hold only such dates.</summary>
    public bool HasMonth => Month != 0;

    /// <exception cref="ArgumentOutOfRangeException">No such day in the calendar.</exception>
    public static PartialDate Of(int year, int month = 0, int day = 0) =>
        TryCreate(year, month, day, out var date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is not a date.");

    public static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        var known = year is >= 1 and <= 9999
            && month is >= 0 and <= 12
            && day >= 0
            && (day == 0 || (month != 0 && day <= DateTime.DaysInMonth(year, month)));
        date = known ? new PartialDate(year, month, day) : default;
        return known;
    }

    /// <summary>The inverse of <see cref="Key"/>.</summary>
    public static PartialDate FromKey(int key) => Of(key / 10_000, key / 100 % 100, key % 100);

    /// <summary>Reads "2022", "2022-12" or "2022-12-05"; nothing else.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is not { Length: 4 or 7 or 10 }) return false;
        return Number(text, 0, 4, out var year)
            && (text.Length < 7 || text[4] == '-')
            && Number(text, 5, 2, out var month)
            && (text.Length < 10 || text[7] == '-')
            && Number(text, 8, 2, out var day)
            && (text.Length < 7 || month > 0)
            && (text.Length < 10 || day > 0)
            && TryCreate(year, month, day, out date);
    }

    public int CompareTo(PartialDate other) => Key.CompareTo(other.Key);

    /// <summary>"2022", "2022-12" or "2022-12-05".</summary>
    public override string ToString() => (Month, Day) switch
    {
        (0, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.Key < right.Key;

    public static bool operator >(PartialDate left, PartialDate right) => left.Key > right.Key;

    public static bool operator <=(PartialDate left, PartialDate right) => left.Key <= right.Key;

    public static bool operator >=(PartialDate left, PartialDate right) => left.Key >= right.Key;

    // Digits at a place; a text too short to hold them leaves the number 0.
    private static bool Number(string text, int start, int length, out int number)
    {
        number = 0;
        if (text.Length < start + length) return true;
        foreach (var digit in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
