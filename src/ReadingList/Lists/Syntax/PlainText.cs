using System.Buffers;
using System.Text;

namespace ReadingList.Lists.Syntax;

/// <summary>Plain text as the catalog keeps it: NFC, white space folded.</summary>
internal static class PlainText
{
    // Letters that no normalisation changes whatever stands beside them: Latin, whole Hangul syllables, Han, kana,
    // arrows and circled numbers. Asking the system about each note takes longer than reading it.
    private static readonly SearchValues<char> SurelyComposed = SearchValues.Create(
        [.. Letters(0, 0x2FF), .. Letters(0x2010, 0x205F), .. Letters(0x2190, 0x21FF), .. Letters(0x2460, 0x26FF), .. Letters(0x3001, 0x3020), .. Letters(0x3041, 0x3098), .. Letters(0x30A0, 0x30FF), .. Letters(0x4E00, 0x9FFF), .. Letters(0xAC00, 0xD7A3), .. Letters(0xFF01, 0xFF5E)]);

    private static readonly SearchValues<char> OtherWhiteSpace = SearchValues.Create([.. Letters(0, char.MaxValue).Where(letter => char.IsWhiteSpace(letter) && letter != ' ')]);

    /// <summary>One line: every run of white space is one blank, none at the ends.</summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text)) return Composed(text);
        var inner = text.AsSpan().Trim();
        if (IsOneLine(inner)) return Composed(inner.ToString());
        var line = SpareBuilder.Take();
        var blank = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                blank = line.Length > 0;
                continue;
            }

            if (blank) line.Append(' ');
            blank = false;
            line.Append(letter);
        }

        return Composed(SpareBuilder.Finish(line));
    }

    /// <summary>A text as a message quotes it: a title may be as long as a file, and a thousand findings may name it.</summary>
    public static string Shortened(string text) => text.Length <= 120 ? text : text[..(char.IsHighSurrogate(text[119]) ? 119 : 120)] + "…";

    private static IEnumerable<char> Letters(int first, int last) => Enumerable.Range(first, last - first + 1).Select(letter => (char)letter);

    private static bool IsOneLine(ReadOnlySpan<char> text) =>
        text.Length == 0 || (text[0] != ' ' && text[^1] != ' ' && !text.ContainsAny(OtherWhiteSpace) && text.IndexOf("  ") < 0);

    /// <summary>NFC. Text that Unicode calls malformed (a lone surrogate, U+FFFE) cannot be normalised and stays as it is.</summary>
    public static string Composed(string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAnyExcept(SurelyComposed)) return text;
        try
        {
            return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
