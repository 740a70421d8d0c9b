using System.Globalization;
using System.Text;

namespace ReadingList.Text;

/// <summary>How a run of characters is searched.</summary>
public enum RunKind
{
    /// <summary>Latin letters, digits and other alphabets, with the signs behind them: found by the beginning of the word.</summary>
    Word,

    /// <summary>Hangul: found anywhere, spaces between its words do not count.</summary>
    Hangul,

    /// <summary>Han and kana: found anywhere.</summary>
    Ideographic,
}

/// <summary>A stretch of one script in folded text. <paramref name="Start"/> and <paramref name="End"/> are indexes there; spaces inside Hangul are left out of <paramref name="Text"/>, and the signs of a word (C++) stand there as <see cref="WordSigns"/> writes them.</summary>
public readonly record struct TextRun(RunKind Kind, string Text, int Start, int End)
{
    /// <summary>Cuts folded text at script changes, spaces and punctuation; Hangul words with nothing but spaces (no line end) between them are one run.</summary>
    public static List<TextRun> Cut(string folded) => [.. Each(folded)];

    /// <summary>The same, one after the other and nothing kept: an import cuts millions.</summary>
    public static IEnumerable<TextRun> Each(string folded)
    {
        for (var at = 0; at < folded.Length;)
        {
            if (KindAt(folded, at, out var width) is not { } kind)
            {
                at += width;
                continue;
            }

            var start = at;
            at = EndOfStretch(folded, at, kind);
            if (kind == RunKind.Hangul) at = EndOfSpacedHangul(folded, at);
            var signs = kind == RunKind.Word ? WordSigns.LengthBehind(folded, start, at) : 0;
            at += signs;
            var text = kind == RunKind.Hangul ? WithoutSpaces(folded.AsSpan(start, at - start)) : folded[start..at];
            yield return new TextRun(kind, signs > 0 ? WordSigns.Of(text) : text, start, at);
        }
    }

    private static int EndOfSpacedHangul(string folded, int at)
    {
        for (var next = at; next < folded.Length && folded[next] != '\n' && char.IsWhiteSpace(folded[next]);)
        {
            next++;
            if (next < folded.Length && KindAt(folded, next, out _) == RunKind.Hangul) at = next = EndOfStretch(folded, next, RunKind.Hangul);
        }

        return at;
    }

    private static string WithoutSpaces(ReadOnlySpan<char> text)
    {
        Span<char> letters = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter)) letters[count++] = letter;
        }

        return new string(letters[..count]);
    }

    private static int EndOfStretch(string folded, int at, RunKind kind)
    {
        while (at < folded.Length && KindAt(folded, at, out var width) is { } next && (next == kind || IsMark(folded, at))) at += width;
        return at;
    }

    private static RunKind? KindAt(string text, int at, out int width)
    {
        var c = text[at];
        width = 1;
        if (char.IsAsciiLetterOrDigit(c)) return RunKind.Word;
        if (c < '\u0080') return null;
        if (c is (>= '가' and <= '힣') or (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97C') or (>= '\uD7B0' and <= '\uD7FB')) return RunKind.Hangul;
        if (!Rune.TryGetRuneAt(text, at, out var rune)) return null;
        width = rune.Utf16SequenceLength;
        if (!Rune.IsLetterOrDigit(rune) && !IsMark(text, at)) return null;
        return rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3005 or 0x3007
            ? RunKind.Ideographic
            : RunKind.Word;
    }

    private static bool IsMark(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
