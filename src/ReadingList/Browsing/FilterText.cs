using System.Text;

namespace ReadingList.Browsing;

/// <summary>Tidies what a reader (or a stranger's link) typed: always well-formed, NFC and bounded.</summary>
internal static class FilterText
{
    /// <summary>No name of a catalog is longer; what is cut here could not have been found.</summary>
    internal const int LongestName = 400;

    /// <param name="max">UTF-16 units; more are cut off.</param>
    internal static string Clean(string text, int max)
    {
        var clean = new StringBuilder(Math.Min(text.Length, max));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > max) break;
            // Lone surrogates arrive here as U+FFFD; U+FFFE and U+FFFF make Normalize throw.
            if ((rune.Value & 0xFFFE) == 0xFFFE) clean.Append('\uFFFD');
            else if (Rune.IsControl(rune)) clean.Append(' ');
            else clean.Append(rune);
        }

        return clean.ToString().Normalize().Trim();
    }
}
