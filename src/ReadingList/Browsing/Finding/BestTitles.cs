using Microsoft.EntityFrameworkCore;
using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>
/// The first page of a search by relevance where very many entries pass: those whose title holds every term, found by reading
/// the titles of the newest hits. To ask the index for all of them would take longer than everything else.
/// </summary>
internal static class BestTitles
{
    internal const int Many = 20_000;
    private const int Read = 200;

    /// <param name="many">Hits from which on the newest are read.</param>
    /// <returns>Rows in the order of relevance; null where the newest hits do not settle them.</returns>
    internal static async Task<List<int>?> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, FilterMatches matches, SearchPlan plan, int count, int many, CancellationToken cancel)
    {
        if (matches.Total < many || count > Read) return null;
        var newest = matches.Rows!.Ascending().Take(Read).ToList();
        var ids = newest.ConvertAll(row => snapshot.EntryIds[row]);
        var titles = await catalog.Entries.Where(entry => ids.Contains(entry.Id)).Select(entry => new { entry.Id, entry.Title })
            .ToDictionaryAsync(entry => entry.Id, entry => entry.Title, cancel);
        var found = newest.Where(row => titles.TryGetValue(snapshot.EntryIds[row], out var title) && plan.IsHeldBy(FoldedText.Of(title))).Take(count).ToList();
        return found.Count == count ? found : null;
    }
}
