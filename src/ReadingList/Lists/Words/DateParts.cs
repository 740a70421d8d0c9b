using System.Globalization;

namespace ReadingList.Lists.Words;

internal enum DatePartKind : byte
{
    Year,
    Month,
    Day,
    Quarter,
    Number,
}

/// <summary>One word or number of a date.</summary>
/// <param name="Separator">What stood before it: '-', '/', '.', ' ' or none.</param>
internal readonly record struct DatePart(DatePartKind Kind, int Value, char Separator);

/// <summary>Cuts a text into the parts of a date; fails where anything else stands in it.</summary>
internal static class DateParts
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "fall", "winter", "봄", "여름", "가을", "겨울", "상반기", "하반기", "上半期", "下半期", "上半年", "下半年", "春", "夏", "秋", "冬"];

    // "5 de diciembre de 2022", "5th of December".
    private static readonly string[] Fillers = ["de", "del", "of"];

    // What stands behind a number and says what it counts; the longer first.
    private static readonly (string Text, DatePartKind Kind)[] Units =
    [
        ("년도", DatePartKind.Year), ("년", DatePartKind.Year), ("年", DatePartKind.Year), ("월", DatePartKind.Month), ("月", DatePartKind.Month),
        ("일", DatePartKind.Day), ("日", DatePartKind.Day), ("号", DatePartKind.Day),
        ("분기", DatePartKind.Quarter), ("주차", DatePartKind.Quarter), ("주", DatePartKind.Quarter), ("周", DatePartKind.Quarter), ("週", DatePartKind.Quarter),
        ("st", DatePartKind.Day), ("nd", DatePartKind.Day), ("rd", DatePartKind.Day), ("th", DatePartKind.Day), ("er ", DatePartKind.Day), ("º", DatePartKind.Day),
    ];

    public static bool TrySplit(ReadOnlySpan<char> text, Span<DatePart> parts, out int count)
    {
        count = 0;
        for (var at = 0; at < text.Length;)
        {
            var separator = Separator(text, ref at);
            if (at >= text.Length) break;
            if (count == parts.Length) return false;
            var start = at;
            DatePart part;
            if (char.IsAsciiDigit(text[at]))
            {
                if (!Number(text, ref at, out part)) return false;
            }
            else
            {
                while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
                if (at > start && IsFiller(text[start..at])) continue;
                if (at == start || !Word(text[start..at], out part)) return false;
            }

            parts[count++] = part with { Separator = count == 1 ? '\0' : separator };
        }

        return count > 0;
    }

    private static char Separator(ReadOnlySpan<char> text, ref int at)
    {
        var separator = '\0';
        for (; at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '/' or '.' or ',' or '\'' or '’' or '–' or '第'); at++)
        {
            if (separator is '\0' or ' ') separator = char.IsWhiteSpace(text[at]) ? ' ' : text[at];
        }

        return separator;
    }

    private static bool Number(ReadOnlySpan<char> text, ref int at, out DatePart part)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (!Number(text[start..at], text, ref at, out part)) return false;
        // "'22.12", "Dec ’22"
        if (start > 0 && text[start - 1] is '\'' or '’' && at - start == 2) part = part with { Kind = DatePartKind.Year, Value = 2000 + part.Value };
        return true;
    }

    private static bool Number(ReadOnlySpan<char> digits, ReadOnlySpan<char> text, ref int at, out DatePart part)
    {
        part = default;
        if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        var kind = digits.Length == 4 ? DatePartKind.Year : DatePartKind.Number;
        var rest = text[at..];
        var blank = IsUnitBehindBlank(rest) ? 1 : 0;
        if (UnitOf(rest[blank..]) is { } unit)
        {
            at += blank + unit.Text.Length;
            (kind, value) = (unit.Kind, unit.Kind == DatePartKind.Year && value < 100 ? 2000 + value : value);
        }
        else if (rest.Length > 0 && rest[0] is 'H' or 'h' && (rest.Length == 1 || !char.IsLetter(rest[1]))) (kind, at) = (DatePartKind.Quarter, at + 1);
        else if (rest.Length > 0 && char.IsLetter(rest[0])) return false;
        part = new DatePart(kind, value, '\0');
        return digits.Length != 3;
    }

    // "2017 年": where no other word begins with it.
    private static bool IsUnitBehindBlank(ReadOnlySpan<char> rest) =>
        rest is [' ', '년' or '年' or '월' or '月' or '일' or '日', ..] && (rest.Length == 2 || !char.IsLetter(rest[2]));

    private static (string Text, DatePartKind Kind)? UnitOf(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || char.IsAsciiDigit(rest[0]) || char.IsWhiteSpace(rest[0])) return null;
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit.Text, StringComparison.OrdinalIgnoreCase)) return unit;
        }

        return null;
    }

    private static bool IsFiller(ReadOnlySpan<char> word)
    {
        foreach (var filler in Fillers)
        {
            if (word.SequenceEqual(filler)) return true;
        }

        return false;
    }

    private static bool Word(ReadOnlySpan<char> word, out DatePart part)
    {
        part = default;
        if (word.Length == 2 && word[0] is 'Q' or 'q' or 'H' or 'h' && word[1] is >= '1' and <= '4')
        {
            part = new DatePart(DatePartKind.Quarter, word[1] - '0', '\0');
            return true;
        }

        if (MonthNames.Of(word) is var month and > 0)
        {
            part = new DatePart(DatePartKind.Month, month, '\0');
            return true;
        }

        foreach (var season in Seasons)
        {
            if (!word.Equals(season, StringComparison.OrdinalIgnoreCase)) continue;
            part = new DatePart(DatePartKind.Quarter, 0, '\0');
            return true;
        }

        return false;
    }
}
