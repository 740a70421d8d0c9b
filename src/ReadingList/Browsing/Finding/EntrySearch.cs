using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>Finds the entries in which every term of a search occurs, from the full-text index.</summary>
internal static class EntrySearch
{
    /// <returns>Null where the filter searches for nothing.</returns>
    internal static async Task<SearchHits?> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, CancellationToken cancel)
    {
        if (filter.Query is not { } query) return null;
        var plan = SearchPlan.Of(query, filter.Glossary ? snapshot.Glossary : null);
        var found = await HitsAsync(catalog, snapshot, plan, cancel);
        if (found.All.Count > 0 || !filter.Glossary) return found;
        return await UnfinishedSearch.PlanAsync(catalog, query, snapshot.Glossary, cancel) is { } unfinished
            ? await HitsAsync(catalog, snapshot, unfinished, cancel)
            : found;
    }

    private static async Task<SearchHits> HitsAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, CancellationToken cancel) =>
        new(plan, (await RowsAsync(catalog, snapshot, plan, [SearchReach.Note], cancel))[0]);

    /// <summary>How the hits are ordered, as far as the first so many of those that pass need it.</summary>
    internal static async Task<SearchRanks> RankAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchHits hits, RowSet passing, long enough, CancellationToken cancel)
    {
        var ranks = hits.Ranks ?? new SearchRanks([], SearchTiers.Of(hits.Plan));
        while (ranks.Left.Count > 0 && (ranks.Told(snapshot.Rows, passing) < enough))
        {
            // What is left of the last reading is in notes.
            SearchReach[] reaches = ranks.Left.Count > 1 ? [SearchReach.Title, SearchReach.Names, SearchReach.Note] : [SearchReach.Title, SearchReach.Names];
            ranks = new([.. ranks.Steps, .. await RowsAsync(catalog, snapshot, ranks.Left[0], reaches, cancel)], [.. ranks.Left.Skip(1)]);
        }

        hits.Ranks = ranks;
        return ranks;
    }

    private static async Task<RowSet[]> RowsAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, SearchReach[] reaches, CancellationToken cancel)
    {
        var found = Array.ConvertAll(reaches, _ => new RowSet(snapshot.Rows));
        if (plan.Clauses.Count == 0) return found;
        await catalog.Index.FindAsync(plan, reaches, Add, cancel);
        return found;

        // The index may have moved on from the snapshot.
        void Add(int reach, int entryId)
        {
            if (snapshot.RowOf(entryId) is { } row) found[reach].Add(row);
        }
    }
}
