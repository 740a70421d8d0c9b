
namespace ReadingList.Lists.Forms;

/// <summary>Numbers and bullets that are none to Markdown: <c>1、</c>, <c>(1)</c>, <c>（1）</c>, <c>①</c>, <c>1.Title</c>, <c>・</c>, <c>‣</c>.</summary>
internal static class LineMarks
{
    private const string Bullets = "•·●‣・◦▪▫■□◆◇○◎▶►▸※→➤✓✔★☆";
    private const string HanDigits = "一二三四五六七八九十";

    /// <returns>Length of the mark and the blanks behind it; 0 where a line begins with none.</returns>
    public static int Length(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart().Length;
        var mark = Mark(text[start..]);
        if (mark == 0) return 0;
        var end = start + mark;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end == text.Length ? 0 : end;
    }

    private static int Mark(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return 0;
        if (Bullets.Contains(text[0], StringComparison.Ordinal) || text[0] is (>= '\u2460' and <= '\u249B') or (>= '\u24EA' and <= '\u24FF') or (>= '\u2776' and <= '\u2793')) return 1;
        return text[0] is '(' or '（' ? Enclosed(text) : Numbered(text);
    }

    // "(1)", "（1）"
    private static int Enclosed(ReadOnlySpan<char> text)
    {
        var digits = Digits(text[1..]);
        return digits is 1 or 2 && text.Length > digits + 1 && text[digits + 1] is ')' or '）' ? digits + 2 : 0;
    }

    // "1、", "1）", "1．", "一、"; "1.Title" and "1)Title" without their blank, but no "1.5".
    private static int Numbered(ReadOnlySpan<char> text)
    {
        if (HanDigits.Contains(text[0], StringComparison.Ordinal)) return text[1] is '、' or '．' ? 2 : 0;
        var digits = Digits(text);
        if (digits is 0 or > 3 || digits + 1 >= text.Length) return 0;
        if (text[digits] is '、' or '）' or '．') return digits + 1;
        return text[digits] is '.' or ')' && !char.IsAsciiDigit(text[digits + 1]) ? digits + 1 : 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length : digits;
    }
}
