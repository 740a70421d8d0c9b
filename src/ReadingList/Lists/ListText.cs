using System.Globalization;
using System.Text;

namespace ReadingList.Lists;

/// <summary>The text of a list's bytes.</summary>
/// <param name="Text">Without a byte order mark; every surrogate has its other half.</param>
/// <param name="InvalidBytes">1-based places in <paramref name="Text"/> where U+FFFD stands for bytes that are not UTF-8; a few at most.</param>
public sealed record ListText(string Text, IReadOnlyList<TextPlace> InvalidBytes)
{
    private const char Replacement = '\uFFFD';
    private const int FewPlaces = 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8 (a byte order mark or none) and UTF-16 with a byte order mark.</summary>
    /// <exception cref="ListTextException">Another encoding, or no text at all.</exception>
    public static ListText Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return new(Tame(Encoding.Unicode.GetString(bytes.AsSpan(2))), []);
        if (bytes is [0xFE, 0xFF, ..]) return new(Tame(Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))), []);
        RefuseNul(bytes);
        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        try
        {
            return new(Tame(StrictUtf8.GetString(content)), []);
        }
        catch (DecoderFallbackException)
        {
            RefuseKorean(bytes);
            return Mended(Encoding.UTF8.GetString(content));
        }
    }

    private static void RefuseNul(byte[] bytes)
    {
        var at = Array.IndexOf(bytes, (byte)0);
        if (at < 0) return;
        var even = bytes.Where((value, i) => i % 2 == 0).Count(value => value == 0);
        var odd = bytes.Where((value, i) => i % 2 == 1).Count(value => value == 0);
        var line = 1 + bytes.AsSpan(0, at).Count((byte)'\n');
        if (bytes.Length >= 4 && Math.Max(even, odd) * 10 > bytes.Length && Math.Min(even, odd) * 100 < bytes.Length)
        {
            throw new ListTextException(1, "the file looks like UTF-16 without a byte order mark; save it as UTF-8");
        }

        throw new ListTextException(line, "the file holds a NUL byte, so it is not a text; save the list as UTF-8");
    }

    // CP949 holds all of EUC-KR. Text in another encoding may decode as CP949, but not to mostly Hangul.
    private static void RefuseKorean(byte[] bytes)
    {
        var cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
        var foreign = cp949.GetString(bytes).Where(letter => letter > 0x7F).ToList();
        var hangul = foreign.Count(letter => letter is >= '\uAC00' and <= '\uD7A3');
        if (hangul * 2 <= foreign.Count || foreign.Contains(Replacement)) return;
        var line = 1 + bytes.TakeWhile(value => value < 0x80).Count(value => value == '\n');
        throw new ListTextException(line, "the file is in CP949 (EUC-KR); save it as UTF-8");
    }

    private static ListText Mended(string text)
    {
        var places = new List<TextPlace>();
        int line = 1, column = 1, invalid = 0;
        foreach (var letter in text)
        {
            if (letter == Replacement)
            {
                invalid++;
                if (places.Count < FewPlaces) places.Add(new TextPlace(line, column));
            }

            (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        if (invalid * 100L > text.Length)
        {
            throw new ListTextException(places[0].Line, "the file is not text in UTF-8");
        }

        return new(Tame(text), places);
    }

    // Lone surrogates and U+FFFE cannot be normalised: later steps would throw on them.
    private static string Tame(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal)) return text;
        var tamed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) tamed.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        return tamed.ToString();
    }
}

/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
public readonly record struct TextPlace(int Line, int Column);

/// <summary>Bytes that are no text we read. <see cref="Exception.Message"/> is a clause for "file:line: …".</summary>
public sealed class ListTextException(int line, string message) : Exception(message)
{
    public int Line => line;

    /// <summary>"list.md:3: the file …".</summary>
    public string For(string file) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {Message}.");
}
