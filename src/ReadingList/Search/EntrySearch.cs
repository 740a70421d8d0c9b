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
        var plan = SearchPlan.Of(query, filter.Glossary ? Glossary.BuiltIn : null);
        var all = await RowsAsync(SearchReach.Note);
        return filter.Sort == EntrySort.Relevance
            ? new SearchHits(plan, all, await RowsAsync(SearchReach.Title), await RowsAsync(SearchReach.Names))
            : new SearchHits(plan, all, all, all);

        async Task<RowSet> RowsAsync(SearchReach reach)
        {
            var rows = new RowSet(snapshot.Rows);
            if (plan.Clauses.Count == 0) return rows;
            await foreach (var id in EntryIdsAsync(catalog, SearchMatch.Of(plan, reach), cancel))
            {
                if (snapshot.RowOf(id) is { } row) rows.Add(row);
            }

            return rows;
        }
    }

    private static async IAsyncEnumerable<int> EntryIdsAsync(CatalogContext catalog, string match, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await catalog.Database.OpenConnectionAsync(cancel);
        await using DbCommand command = catalog.Database.GetDbConnection().CreateCommand();
        command.CommandText = """SELECT "rowid" FROM "EntrySearch" WHERE "EntrySearch" MATCH @match""";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@match";
        parameter.Value = match;
        command.Parameters.Add(parameter);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) yield return SearchKey.EntryIdOf(rows.GetInt64(0));
    }
}
