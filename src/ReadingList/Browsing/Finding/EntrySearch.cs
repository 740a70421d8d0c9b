using Microsoft.EntityFrameworkCore;
using ReadingList.Data;
using ReadingList.Data.Sqlite;
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

    // One round trip. The ids of a reach come as one text, in half the time that a row for each would take.
    private static async Task<RowSet[]> RowsAsync(CatalogContext catalog, CatalogSnapshot snapshot, SearchPlan plan, SearchReach[] reaches, CancellationToken cancel)
    {
        var found = Array.ConvertAll(reaches, _ => new RowSet(snapshot.Rows));
        if (plan.Clauses.Count == 0) return found;
        await catalog.Database.OpenConnectionAsync(cancel);
        await using var command = catalog.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", reaches.Select((_, i) => Ids($"@match{i}")))}";
        for (var i = 0; i < reaches.Length; i++) command.Bind($"@match{i}", SearchMatch.Of(plan, reaches[i]));
        await using var rows = await command.ExecuteReaderAsync(cancel);
        await rows.ReadAsync(cancel);
        for (var i = 0; i < reaches.Length; i++)
        {
            if (!await rows.IsDBNullAsync(i, cancel)) AddRows(rows.GetFieldValue<byte[]>(i), snapshot, found[i]);
        }

        return found;
    }

    private static string Ids(string match) =>
        $"""(SELECT CAST(group_concat({SearchKey.EntryIdInSql}) AS BLOB) FROM "EntrySearch" WHERE "EntrySearch" MATCH {match})""";

    // Digits and commas.
    private static void AddRows(byte[] ids, CatalogSnapshot snapshot, RowSet rows)
    {
        var id = 0;
        foreach (var letter in ids)
        {
            if (letter != ',')
            {
                id = (id * 10) + letter - '0';
                continue;
            }

            Add(id);
            id = 0;
        }

        Add(id);

        // The index may have moved on from the snapshot.
        void Add(int entryId)
        {
            if (snapshot.RowOf(entryId) is { } row) rows.Add(row);
        }
    }
}
