using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>The words of the catalog's texts, for those that a reader has mistyped.</summary>
internal static class CatalogWords
{
    private const int Shortest = 4;
    private const int MaxWords = 4;

    /// <summary>The query with each Latin word that no text holds replaced by the nearest one that some text does; null where none is.</summary>
    internal static async Task<string?> CorrectAsync(CatalogContext catalog, string query, CancellationToken cancel)
    {
        var words = SearchQuery.Parse(query).Terms.Where(term => !term.Excluded)
            .SelectMany(term => term.Runs.Where(run => run.Kind == RunKind.Word && run.Text.Length >= Shortest && run.Text.All(char.IsAsciiLetter)))
            .Select(run => run.Text).Distinct().Take(MaxWords).ToArray();
        var corrected = query;
        foreach (var word in words)
        {
            if (await NearestAsync(catalog, word, cancel) is { } nearest) corrected = corrected.Replace(word, nearest, StringComparison.OrdinalIgnoreCase);
        }

        return corrected == query ? null : corrected;
    }

    /// <summary>Whether some text holds a word of Latin letters.</summary>
    internal static async Task<bool> HoldsAsync(CatalogContext catalog, string word, CancellationToken cancel)
    {
        var folded = FoldedText.Of(word);
        await foreach (var _ in catalog.Index.WordsAsync(folded, folded, cancel)) return true;
        return false;
    }

    // Among the words with the same first letter, which slips seldom spare: the nearest, then the one in most texts.
    private static async Task<string?> NearestAsync(CatalogContext catalog, string word, CancellationToken cancel)
    {
        var slips = word.Length < 6 ? 1 : 2;
        var (nearest, least, most) = ((string?)null, slips + 1, 0L);
        await foreach (var (term, texts) in catalog.Index.WordsNearAsync(word[0], word.Length - slips, word.Length + slips, cancel))
        {
            var distance = Spelling.Distance(word, term);
            if (distance < least || (distance == least && texts > most)) (nearest, least, most) = (term, distance, texts);
        }

        return least is > 0 && least <= slips ? nearest : null;
    }
}
