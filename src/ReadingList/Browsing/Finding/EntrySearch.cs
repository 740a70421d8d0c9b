using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>Finds the entries in which every term of a search occurs, from the full-text index.</summary>
internal static class EntrySearch
{
    /// <param name="now">What "last month" in a query counts from.</param>
    /// <returns>Null where the filter searches for nothing.</returns>
    internal static async Task<SearchHits?> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, DateTimeOffset now, CancellationToken cancel)
    {
        if (filter.Query is not { } query) return null;
        if (!filter.Glossary)
        {
            var typed = SearchPlan.Of(query, null);
            return new(typed, await AllAsync(catalog, snapshot, typed, cancel)) { Reading = QueryReading.Plain(query) };
        }

        if (!filter.Understood) return await FindAsync(catalog, snapshot, [QueryReading.Plain(query) with { InPlaces = false }], cancel);
        var found = await FindAsync(catalog, snapshot, [.. QueryReader.Read(snapshot, query, now)], cancel);
        if (found.All.Count > 0 || await MendedQuery.OfAsync(catalog, snapshot, query, FindsAsync, cancel) is not { } mended) return found;
        var instead = await FindAsync(catalog, snapshot, [.. QueryReader.Read(snapshot, mended, now)], cancel);
        return instead.All.Count > 0 ? instead with { Mended = mended } : found;

        async Task<bool> FindsAsync(string words) => (await FindAsync(catalog, snapshot, [.. QueryReader.Read(snapshot, words, now)], cancel)).All.Count > 0;
    }

    // By the first way to read a query that finds anything; where none does, its last syllable may be unfinished.
    private static async Task<SearchHits> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, List<QueryReading> readings, CancellationToken cancel)
    {
        SearchHits found = null!;
        foreach (var reading in readings)
        {
            found = await HitsAsync(catalog, snapshot, SearchPlan.Of(reading.Words, snapshot.Glossary), reading, cancel);
            if (found.All.Count > 0) return found;
        }

        foreach (var reading in readings)
        {
            if (await UnfinishedSearch.PlanAsync(catalog, reading.Words, snapshot.Glossary, cancel) is not { } plan) continue;
            var unfinished = await HitsAsync(catalog, snapshot, plan, reading, cancel);
            if (unfinished.All.Count > 0) return unfinished;
        }

        return found;
    }

    private static async Task<SearchHits> HitsAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, QueryReading reading, CancellationToken cancel)
    {
        var parts = reading.Parts.Select(part => RowsOf(snapshot, part)).ToList();
        // What is excluded stands in texts only; and who asks for none, gets none.
        var places = !reading.InPlaces || plan.Excluded.Count > 0 || plan.Clauses.Count == 0 ? [] : plan.Clauses.Select(clause => snapshot.Places.RowsOf(clause)).ToList();
        var named = places.Exists(rows => rows is not null);
        if (plan.Clauses.Count > 0 || parts.Count == 0) parts.Add(named ? await InPlacesAsync(catalog, snapshot, plan, places, cancel) : await AllAsync(catalog, snapshot, plan, cancel));
        return new(plan, parts.Count == 1 ? parts[0] : RowSet.Intersection(snapshot.Rows, parts)) { Reading = reading, InPlaces = named };
    }

    // Each word in a text or in the name of a place.
    private static async Task<RowSet> InPlacesAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, List<RowSet?> places, CancellationToken cancel)
    {
        var sets = new List<RowSet>();
        foreach (var (clause, rows) in plan.Clauses.Zip(places))
        {
            if (rows is null) continue;
            rows.Add(await AllAsync(catalog, snapshot, plan with { Clauses = [clause] }, cancel));
            sets.Add(rows);
        }

        var others = plan.Clauses.Zip(places).Where(each => each.Second is null).Select(each => each.First).ToList();
        if (others.Count > 0) sets.Add(await AllAsync(catalog, snapshot, plan with { Clauses = others }, cancel));
        return sets.Count == 1 ? sets[0] : RowSet.Intersection(snapshot.Rows, sets);
    }

    private static RowSet RowsOf(CatalogSnapshot snapshot, UnderstoodPart part)
    {
        var column = snapshot.Column(part.Dimension)!;
        var rows = new RowSet(snapshot.Rows);
        foreach (var value in part.Values)
        {
            if (column.Names.Find(value) is { } number) rows.Add(column.RowsOf(number));
        }

        return rows;
    }

    private static async Task<RowSet> AllAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, CancellationToken cancel) =>
        (await RowsAsync(catalog, snapshot, plan, [SearchReach.Note], cancel))[0];

    /// <summary>How the hits are ordered, as far as the first so many of those that pass need it.</summary>
    internal static async Task<SearchRanks> RankAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchHits hits, RowSet passing, long enough, CancellationToken cancel)
    {
        var ranks = hits.Ranks ?? new SearchRanks([], SearchTiers.Of(hits.Plan));
        while (ranks.Left.Count > 0 && (ranks.Told(snapshot.Rows, passing) < enough))
        {
            // What is left of the last reading is in notes, unless it is in none.
            SearchReach[] reaches = ranks.Left.Count > 1 || hits.InPlaces ? [SearchReach.Title, SearchReach.Names, SearchReach.Note] : [SearchReach.Title, SearchReach.Names];
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
