using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Data;

namespace ReadingList.Search;

/// <summary>Finds the entries in which every term of a search occurs, from the full-text index.</summary>
internal static class EntrySearch
{
    /// <returns>Null where the filter searches for nothing.</returns>
    internal static async Task<SearchHits?> FindAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, CancellationToken cancel)
    {
        if (filter.Query is not { } query) return null;
        var hits = new SearchHits(SearchPlan.Of(query, filter.Glossary ? snapshot.Glossary : null), new(snapshot.Rows), new(snapshot.Rows), new(snapshot.Rows));
        if (hits.Plan.Clauses.Count == 0) return hits;
        await using var command = await CommandAsync(catalog, hits.Plan, ranked: filter.Sort == EntrySort.Relevance, cancel);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            if (snapshot.RowOf(SearchKey.EntryIdOf(rows.GetInt64(0))) is { } row) hits.Reached((SearchReach)rows.GetInt32(1)).Add(row);
        }

        return hits;
    }

    // One round trip: the hits, and those of them that are better than a mention in the note.
    private static async Task<DbCommand> CommandAsync(CatalogContext catalog, SearchPlan plan, bool ranked, CancellationToken cancel)
    {
        await catalog.Database.OpenConnectionAsync(cancel);
        var command = catalog.Database.GetDbConnection().CreateCommand();
        SearchReach[] reaches = ranked ? [SearchReach.Note, SearchReach.Names, SearchReach.Title] : [SearchReach.Note];
        command.CommandText = string.Join(" UNION ALL ", reaches.Select(reach => $"""SELECT "rowid", {(int)reach} FROM "EntrySearch" WHERE "EntrySearch" MATCH @{reach}"""));
        foreach (var reach in reaches)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{reach}";
            parameter.Value = SearchMatch.Of(plan, reach);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
