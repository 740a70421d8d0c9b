using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReadingList.Catalog;

/// <summary>Names as they stand in addresses: lower case, Hangul kept, everything between words one hyphen.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <returns>Letters, digits and single inner hyphens, at most 80 characters; "-" for an empty name.</returns>
    /// <remarks>
    /// "C", "C++" and "C#" are three names, so signs that people speak are written out: "c", "cpp", "c-sharp". So are "🔥" and
    /// "???": where a name holds no letter or digit, its signs are written as their numbers, "u1f525" and "u3f-u3f-u3f".
    /// </remarks>
    public static string Of(string name)
    {
        var slug = new StringBuilder(Math.Min(name.Length, MaxLength));
        var text = name.Normalize();
        Span<char> letter = stackalloc char[2];
        for (var at = 0; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var width);
            scoped ReadOnlySpan<char> part = "-";
            if (Counts(rune)) part = letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)];
            else if (Spoken(text, at) is var (spoken, signs))
            {
                part = spoken;
                width = signs;
            }

            at += width;
            if (part is "-" && (slug.Length == 0 || slug[^1] == '-')) continue;
            if (slug.Length + part.Length > MaxLength) break;
            slug.Append(part);
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : text.EnumerateRunes().Any(IsSeen) ? OfSigns(text) : "-";
    }

    private static string OfSigns(string text)
    {
        var slug = new StringBuilder();
        foreach (var sign in text.EnumerateRunes().Where(IsSeen))
        {
            var part = string.Create(CultureInfo.InvariantCulture, $"{(slug.Length > 0 ? "-" : "")}u{sign.Value:x}");
            if (slug.Length + part.Length > MaxLength) break;
            slug.Append(part);
        }

        return slug.ToString();
    }

    private static bool IsSeen(Rune rune) => rune.Value != '-' && !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);

    // C++ and Notepad++; Disney+, but not A+B; C# and F#, but neither #3 nor page#part.
    private static (string Part, int Width)? Spoken(string text, int at)
    {
        if (at == 0 || !CountsBefore(text, at)) return null;
        var signs = 1;
        while (at + signs < text.Length && text[at + signs] == text[at]) signs++;
        var next = at + signs < text.Length && Rune.TryGetRuneAt(text, at + signs, out var rune) ? rune : Rune.ReplacementChar;
        // A mark that stands on the sign would stand on the last letter.
        if (IsMark(next)) return null;
        return (text[at], signs) switch
        {
            ('+', 2) => ("pp", 2),
            ('+', 1) when !Counts(next) => ("-plus", 1),
            ('#', 1) when char.IsAsciiLetter(text[at - 1]) && (at == 1 || !CountsBefore(text, at - 1)) => ("-sharp", 1),
            _ => null,
        };
    }

    private static bool Counts(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    // Not what only chooses between the black and the coloured picture of a sign.
    private static bool IsMark(Rune rune) => rune.Value is not (>= 0xFE00 and <= 0xFE0F) && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    private static bool CountsBefore(string text, int at) => Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _) == OperationStatus.Done && Counts(before);
}
