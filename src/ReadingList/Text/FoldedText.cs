using System.Globalization;
using System.Text;

namespace ReadingList.Text;

/// <summary>
/// A text as search compares it: compatibility forms unified (full-width, ①, ligatures), lower case, composed (NFC), invisible characters gone.
/// Texts and queries are folded by the same steps, so equal words are equal strings.
/// </summary>
public readonly struct FoldedText
{
    private readonly List<int> _graphemes;

    private FoldedText(string text, List<int> graphemes) => (Text, _graphemes) = (text, graphemes);

    public string Text { get; }

    /// <summary>Never throws: lone surrogates and noncharacters become separators.</summary>
    public static string Of(string text) => Fold(text, null);

    /// <summary>The same, remembering where each character came from.</summary>
    public static FoldedText WithOrigins(string text)
    {
        var origins = new List<int>(text.Length + 1);
        var folded = Fold(text, origins);
        origins.Add(text.Length);
        return new FoldedText(folded, origins);
    }

    /// <summary>Index in the original text of the grapheme that gave the folded character at <paramref name="index"/>; its length at the end.</summary>
    public int OriginOf(int index) => _graphemes[index];

    /// <summary>Index in the original text behind the grapheme that gave the folded character before <paramref name="index"/>.</summary>
    public int EndOriginOf(int index)
    {
        var last = _graphemes[index - 1];
        var next = index;
        while (next < _graphemes.Count - 1 && _graphemes[next] == last) next++;
        return _graphemes[next];
    }

    private static string Fold(string text, List<int>? origins)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = 1;
            if (StandsAlone(text, at))
            {
                folded.Append(Lower(text[at]));
            }
            else
            {
                length = StringInfo.GetNextTextElementLength(text, at);
                AppendNormalized(text.AsSpan(at, length), folded);
            }

            while (origins is not null && origins.Count < folded.Length) origins.Add(at);
            at += length;
        }

        return folded.ToString();
    }

    // ASCII and Hangul syllables that nothing combines with are normal already; nearly all text is.
    private static bool StandsAlone(string text, int at) =>
        IsPlain(text[at]) && (at + 1 == text.Length || IsPlain(text[at + 1]));

    private static bool IsPlain(char c) => c is < '\u0080' and not '\r' or >= '가' and <= '힣';

    // Hangul has no case, and to ask for it costs a call of the system's tables.
    private static char Lower(char plain) => plain < '\u0080' ? char.ToLowerInvariant(plain) : plain;

    private static void AppendNormalized(ReadOnlySpan<char> element, StringBuilder folded)
    {
        if (element.Length == 1 && IsUnchanged(element))
        {
            folded.Append(Lower(element[0]));
            return;
        }

        var clean = new StringBuilder(element.Length);
        foreach (var rune in element.EnumerateRunes())
        {
            // EnumerateRunes gives U+FFFD for a lone surrogate; string.Normalize refuses noncharacters.
            if (rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE) clean.Append(' ');
            else if (Clusters.TryGetValue(rune.Value, out var pair)) clean.Append(pair);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) clean.Append(rune);
        }

        var lower = clean.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
        foreach (var rune in lower.EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)) folded.Append(rune);
            else if (Rune.IsWhiteSpace(rune)) folded.Append(rune.Value == '\r' ? '\n' : (char)rune.Value);
    }

    // Marks between words, and what stands before them.
    private static bool IsUnchanged(ReadOnlySpan<char> character) =>
        IsPlain(character[0]) || ((char.IsPunctuation(character[0]) || char.IsSymbol(character[0])) && character.IsNormalized(NormalizationForm.FormKC));

    // A Korean keyboard joins two consonants typed in a row into one letter: ㄱㅅ arrives as ㄳ.
    private static readonly Dictionary<int, string> Clusters = new()
    {
        ['ㄳ'] = "ㄱㅅ", ['ㄵ'] = "ㄴㅈ", ['ㄶ'] = "ㄴㅎ", ['ㄺ'] = "ㄹㄱ", ['ㄻ'] = "ㄹㅁ", ['ㄼ'] = "ㄹㅂ",
        ['ㄽ'] = "ㄹㅅ", ['ㄾ'] = "ㄹㅌ", ['ㄿ'] = "ㄹㅍ", ['ㅀ'] = "ㄹㅎ", ['ㅄ'] = "ㅂㅅ",
    };
}
