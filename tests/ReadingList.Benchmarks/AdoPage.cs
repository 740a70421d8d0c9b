using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Data;
using ReadingList.Data.Sqlite;
using ReadingList.Search;

namespace ReadingList.Benchmarks;

/// <summary>The least that a page's rows can cost: their ids are known, one hand-written command brings texts, links and images.</summary>
internal static class AdoPage
{
    public static async Task<int> ReadAsync(CatalogContext catalog, List<int> ids)
    {
        await using var command = catalog.Database.GetDbConnection().CreateCommand();
        var known = string.Join(',', ids);
        command.CommandText =
            $"""
             SELECT "Id", "Line", "Title", "Url", "PublicId", "Host", "TitleHtml", "Language", "PublishedKey", "NoteHtml", "NoteText", "AddedOn" FROM "Entries" WHERE "Id" IN ({known});
             SELECT "EntryId", "Text", "Url" FROM "RelatedLinks" WHERE "EntryId" IN ({known});
             SELECT "EntryId", "Alt", "Url" FROM "EntryImages" WHERE "EntryId" IN ({known})
             """;
        await using var reader = await command.ExecuteReaderAsync();
        var read = 0;
        do
        {
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                read += reader.GetValues(values);
            }
        }
        while (await reader.NextResultAsync());
        return read;
    }

    /// <summary>What a search's page asks for before its rows: how many it finds, and the newest of them.</summary>
    public static async Task<long> NewestAsync(CatalogContext catalog, EntryFilter search)
    {
        await using var command = Command(catalog, search, """
            SELECT count(*) FROM "EntrySearch" WHERE "EntrySearch" MATCH @match
            UNION ALL SELECT "rowid" FROM (SELECT "rowid" FROM "EntrySearch" WHERE "EntrySearch" MATCH @match ORDER BY "rowid" DESC LIMIT @size)
            """);
        command.Bind("@size", search.Size);
        await using var reader = await command.ExecuteReaderAsync();
        var sum = 0L;
        while (await reader.ReadAsync()) sum += reader.GetInt64(0);
        return sum;
    }

    /// <summary>The ids of all that a search finds.</summary>
    internal static async Task<List<long>> IdsAsync(CatalogContext catalog, EntryFilter search)
    {
        await using var command = Command(catalog, search, """SELECT "rowid" FROM "EntrySearch" WHERE "EntrySearch" MATCH @match""");
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<long>();
        while (await reader.ReadAsync()) ids.Add(reader.GetInt64(0));
        return ids;
    }

    private static DbCommand Command(CatalogContext catalog, EntryFilter search, string sql)
    {
        var command = catalog.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Bind("@match", SearchMatch.Of(SearchPlan.Of(search.Query!, Glossary.BuiltIn), SearchReach.Note));
        return command;
    }
}
