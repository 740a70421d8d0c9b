using System.Buffers;
using System.Text;
using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>A word of a text: where it stands, in UTF-16 units, and its folded letters.</summary>
internal readonly record struct GlossaryWord(int Start, int End, string Key);

internal static class GlossaryWords
{
    /// <summary>Words end at everything but letters and digits, and where Hangul begins or ends: "LLM을" is two words.</summary>
    public static List<GlossaryWord> Of(string text)
    {
        var words = new List<GlossaryWord>();
        var start = 0;
        var inWord = false;
        var inHangul = false;
        for (var at = 0; at < text.Length;)
        {
            var whole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == OperationStatus.Done;
            var counts = whole && NameKey.Counts(rune, inWord);
            var hangul = counts && IsHangul(rune);
            if (inWord && (!counts || hangul != inHangul)) Add(text, start, at, words);
            if (counts && (!inWord || hangul != inHangul)) start = at;
            (inWord, inHangul) = (counts, hangul);
            at += length;
        }

        if (inWord) Add(text, start, text.Length, words);
        return words;
    }

    private static void Add(string text, int start, int end, List<GlossaryWord> words)
    {
        var key = NameKey.Of(text[start..end]);
        if (key.Length > 0) words.Add(new(start, end, key));
    }

    // Syllables, and letters in all their blocks: decomposed text is made of them.
    private static bool IsHangul(Rune rune) => rune.Value is
        (>= 0xAC00 and <= 0xD7FF) or (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E) or (>= 0xA960 and <= 0xA97C) or (>= 0xFFA0 and <= 0xFFDC);
}
