using System.Globalization;
using System.Text;

namespace ReadingList.Cli;

/// <summary>A line of a list as far as it fits a terminal, and where a caret below it stands.</summary>
internal static class QuotedLine
{
    private const int Before = 60, Length = 110;

    /// <param name="line">Without its end.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    /// <returns>The part around the column, and how many terminal cells stand before it: Hangul takes two.</returns>
    public static (string Text, int Cells) Of(ReadOnlySpan<char> line, int column)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var start = Between(line, line.Length <= Length ? 0 : Math.Max(0, Math.Min(at - Before, line.Length - Length)));
        var end = Between(line, Math.Min(line.Length, start + Length));
        var (head, tail) = (start > 0 ? "…" : "", end < line.Length ? "…" : "");
        var cells = head.Length;
        foreach (var rune in line[start..Math.Max(start, at)].EnumerateRunes()) cells += Cells(rune);
        return ($"{head}{line[start..end]}{tail}", cells);
    }

    // Never between the halves of a pair.
    private static int Between(ReadOnlySpan<char> line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    private static int Cells(Rune rune) => rune.Value switch
    {
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) => 2,
        (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) => 2,
        (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1,
    };
}
