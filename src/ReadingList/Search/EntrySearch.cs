using System.Text;
using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Data;

namespace ReadingList.Search;

/// <summary>Finds the entries in which every word of a search occurs, by reading all of them: right for thousands, no index needed.</summary>
internal static class EntrySearch
{
    private const int MaxTerms = 32;

    /// <returns>Null where the filter searches for nothing.</returns>
    internal static async Task<SearchHits?> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, CancellationToken cancel)
    {
        if (filter.Query is not { } query) return null;
        var terms = Folded(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MaxTerms).ToArray();
        var hits = new SearchHits(new(snapshot.Rows), new(snapshot.Rows), new(snapshot.Rows));
        var texts = catalog.Entries.Select(entry => new { entry.Id, entry.Title, entry.NoteText });
        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (snapshot.RowOf(text.Id) is not { } row) continue;
            var title = Folded(text.Title);
            var names = string.Join('\n', Names(snapshot.Organizations, row).Concat(Names(snapshot.Keywords, row)).Select(Folded).Prepend(title));
            var everything = names + '\n' + Folded(text.NoteText ?? "");
            if (!Holds(everything, terms)) continue;
            hits.All.Add(row);
            if (Holds(names, terms)) hits.InNames.Add(row);
            if (Holds(title, terms)) hits.InTitle.Add(row);
        }

        return hits;
    }

    private static bool Holds(string text, string[] terms) => Array.TrueForAll(terms, term => text.Contains(term, StringComparison.Ordinal));

    private static IEnumerable<string> Names(ValueColumn column, int row) =>
        column.Of(row).ToArray().Select(column.Names.Name);

    // Normalize refuses lone surrogates and noncharacters, which a catalog from strangers' lists may hold.
    private static string Folded(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append((rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune);
        return clean.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }
}
