using System.Text;

namespace ReadingList.Catalog;

/// <summary>Names as they stand in addresses: lower case, Hangul kept, everything between words one hyphen.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <returns>Letters, digits and single inner hyphens, at most 80 characters; "-" where the name holds no letter or digit.</returns>
    public static string Of(string name)
    {
        var slug = new StringBuilder(Math.Min(name.Length, MaxLength));
        foreach (var rune in name.Normalize().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                if (slug.Length + rune.Utf16SequenceLength > MaxLength) break;
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "-" : text;
    }
}
