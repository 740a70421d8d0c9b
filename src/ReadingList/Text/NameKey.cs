using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReadingList.Text;

/// <summary>What makes two spellings one name: letters and digits, without case, spaces, punctuation or full-width forms.</summary>
public static class NameKey
{
    /// <returns>"NAVER Corp." and "ｎａｖｅｒ-corp" are both "navercorp"; empty where the name holds no letter or digit.</returns>
    public static string Of(string name)
    {
        if (Ascii.IsValid(name)) return OfAscii(name);
        // What is neither letter nor digit goes first: it says nothing, and string.Normalize throws on half a surrogate pair.
        // It goes a second time because compatibility forms can unfold to more of it.
        var letters = Letters(name);
        return Letters(letters.Normalize(NormalizationForm.FormKC).ToLowerInvariant());
    }

    // Nothing to fold but case: the reader asks for the key of every few words that could be a name.
    private static string OfAscii(string name)
    {
        Span<char> kept = name.Length <= 256 ? stackalloc char[256] : new char[name.Length];
        var length = 0;
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter)) kept[length++] = char.ToLowerInvariant(letter);
        }

        return new string(kept[..length]);
    }

    /// <summary>Letters and digits; also the marks that stand on a letter, which scripts from Devanagari to Thai need.</summary>
    internal static bool Counts(Rune rune, bool afterLetter) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => afterLetter,
        _ => Rune.IsLetterOrDigit(rune),
    };

    private static string Letters(string text)
    {
        var kept = new StringBuilder(text.Length);
        var afterLetter = false;
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            afterLetter = whole && Counts(rune, afterLetter);
            if (afterLetter) kept.Append(rest[..length]);
            rest = rest[length..];
        }

        return kept.ToString();
    }
}
