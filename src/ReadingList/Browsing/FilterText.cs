using System.Text;
using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>Tidies what a reader (or a stranger's link) typed: always well-formed, NFC and bounded.</summary>
internal static class FilterText
{
    /// <summary>No name of a catalog is longer; what is cut here could not have been found.</summary>
    private const int MaxValue = 400;

    private const int MaxSearch = 1_000;

    /// <returns>The value as the catalog would spell it; empty where nothing is left.</returns>
    internal static string Tidy(FilterDimension dimension, string text)
    {
        var clean = Clean(text, dimension == FilterDimension.Search ? MaxSearch : MaxValue);
        return dimension switch
        {
            FilterDimension.Topic => TopicPath(clean),
            FilterDimension.Organization or FilterDimension.Keyword => clean.Length == 0 ? "" : Slug.Of(clean),
            FilterDimension.Site => Host(clean),
            FilterDimension.Language or FilterDimension.Has => clean.ToLowerInvariant(),
            _ => clean,
        };
    }

    private static string Clean(string text, int max)
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

    private static string TopicPath(string text) =>
        string.Join('/', text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Slug.Of));

    private static string Host(string text)
    {
        var host = text.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
