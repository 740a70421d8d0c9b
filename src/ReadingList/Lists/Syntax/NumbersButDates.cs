using Markdig.Parsers;

namespace ReadingList.Lists.Syntax;

/// <summary>Numbers of list items, but for the year of a date in its Korean spelling: <c>2022. 10. 31. 제목</c>.</summary>
internal sealed class NumbersButDates : NumberedListItemParser
{
    private const int YearLength = 4;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        return !IsDate(state.Line.Text.AsSpan(state.Start, state.Line.End + 1 - state.Start)) && base.TryParse(state, pendingBulletType, out result);
    }

    // Four digits, a month, each with its full stop.
    private static bool IsDate(ReadOnlySpan<char> line)
    {
        var year = line.IndexOfAnyExceptInRange('0', '9');
        if (year != YearLength || line[year] != '.') return false;
        var month = line[(year + 1)..].TrimStart(' ');
        var digits = month.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && month[digits] == '.' && (digits == 1 ? month[0] != '0' : month[0] is '0' or '1');
    }
}
