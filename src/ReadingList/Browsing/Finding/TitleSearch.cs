using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>The newest entries whose titles hold what a reader has typed so far.</summary>
internal static class TitleSearch
{
    // For the beginning of a word the index gathers all that begin so, before it tells the newest: in a larger catalog that takes longer than
    // a reader takes for a letter, and whole words have to do.
    private const int MostForBeginnings = 200_000;

    /// <returns>Rows of the snapshot, newest first. The index stands in that order, so it is read no further than needed.</returns>
    internal static async Task<List<int>> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, string typed, int count, CancellationToken cancel)
    {
        var plan = snapshot.Rows > MostForBeginnings ? SearchPlan.OfWholeWords(typed) : SearchPlan.WhileTyping(typed);
        var found = await FindAsync(catalog, snapshot, plan, count, cancel);
        return found.Count == 0 && await UnfinishedSearch.PlanAsync(catalog, typed, Glossary.None, cancel) is { } unfinished
            ? await FindAsync(catalog, snapshot, unfinished, count, cancel)
            : found;
    }

    private static async Task<List<int>> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, int count, CancellationToken cancel)
    {
        if (plan.Clauses.Count == 0) return [];
        var found = await catalog.Index.NewestAsync(plan, SearchReach.Title, count, cancel);
        return [.. found.ConvertAll(snapshot.RowOf).OfType<int>()];
    }
}
