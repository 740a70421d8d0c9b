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

    /// <summary>Which of the hits are better than a mention in the note.</summary>
    internal static async Task<SearchRanks> RankAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, CancellationToken cancel)
    {
        var found = await RowsAsync(catalog, snapshot, plan, [SearchReach.Title, SearchReach.Names], cancel);
        return new SearchRanks(found[0], found[1]);
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
