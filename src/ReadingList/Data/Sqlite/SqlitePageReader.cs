using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ReadingList.Catalog;

namespace ReadingList.Data.Sqlite;

/// <summary>Written by hand and prepared once: EF would have SQLite prepare it, and open its connection, for each page.</summary>
internal sealed class SqlitePageReader : PageReader
{
    // The size of a note is known without reading it.
    private const string Texts =
        """
        WITH "Asked" AS (SELECT "value" AS "EntryId", "key" AS "At" FROM json_each(@ids)),
        "Sized" AS (
            SELECT "EntryId", "At" < @whole OR SUM(coalesce(octet_length("NoteHtml"), 0) + coalesce(octet_length("NoteText"), 0)) OVER (ORDER BY "At") <= @mostNotes AS "Whole"
            FROM "Asked" JOIN "Entries" ON "Id" = "EntryId")
        SELECT 0, "Id", "Line", "Title", "Url", "PublicId", "TitleHtml", "PublishedOrigin", "Venue", "Authors",
            CASE WHEN "Whole" THEN "NoteHtml" END, CASE WHEN "Whole" THEN "NoteText" ELSE substr("NoteText", 1, @mostOfNote) END, "NoteLanguage", "AddedOn", "ChangedOn"
        FROM "Sized" JOIN "Entries" ON "Id" = "EntryId"
        UNION ALL SELECT 1, "EntryId", "Position", "Text", "Url", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM "Asked" JOIN "RelatedLinks" USING ("EntryId") WHERE "Position" < @mostLinks OR "At" < @whole
        UNION ALL SELECT 2, "EntryId", "Position", "Alt", "Url", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM "Asked" JOIN "EntryImages" USING ("EntryId") WHERE "Position" < @mostLinks OR "At" < @whole
        UNION ALL SELECT 4, "EntryId", "SourceId", "Name", "Key", NULL,
            CASE WHEN length("Note") <= @mostOfNote THEN json_extract("Words", '$.NoteMarkdown') END, NULL, NULL, NULL, NULL, substr("Note", 1, @mostOfNote), NULL, NULL, NULL
        FROM (
            SELECT "EntryId", "EntryShadows"."SourceId" AS "SourceId", "Words", json_extract("Words", '$.NoteText') AS "Note", row_number() OVER (PARTITION BY "EntryId" ORDER BY "EntryShadows"."SourceId") AS "Nth"
            FROM "Asked" JOIN "Entries" ON "Id" = "EntryId" JOIN "EntryShadows" USING ("CanonicalUrl")
            WHERE "NoteText" IS NULL AND "Note" IS NOT NULL) JOIN "Sources" ON "Sources"."Id" = "SourceId" WHERE "Nth" <= @mostBorrowed
        UNION ALL SELECT 3, 0, "Version", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM "States"
        """;

    private readonly DbCommand _command;
    private readonly IDisposable _held;

    /// <param name="connection">Open.</param>
    /// <param name="transaction">Null where each page is read by itself.</param>
    /// <param name="held">Let go of with the reader.</param>
    private SqlitePageReader(DbConnection connection, DbTransaction? transaction, IDisposable held) =>
        (_command, _held) = (Command(connection, transaction), held);

    /// <summary>With a connection of its own.</summary>
    public static async Task<PageReader> OpenAsync(string address, CancellationToken cancel)
    {
        var connection = new SqliteConnection(address);
        try
        {
            await connection.OpenAsync(cancel);
            return new SqlitePageReader(connection, null, connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <param name="catalog">Its connection stays its own.</param>
    /// <param name="state">Ends with the reader.</param>
    public static PageReader Within(CatalogContext catalog, IDbContextTransaction state) =>
        new SqlitePageReader(catalog.Database.GetDbConnection(), state.GetDbTransaction(), state);

    internal override async IAsyncEnumerable<PageRow> ReadAsync(IEnumerable<int> entryIds, int whole, [EnumeratorCancellation] CancellationToken cancel)
    {
        (_command.Parameters[0].Value, _command.Parameters[1].Value) = ($"[{string.Join(',', entryIds)}]", whole);
        await using var reader = await _command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) yield return Row(reader);
    }

    public override void Dispose()
    {
        _command.Dispose();
        _held.Dispose();
    }

    private static DbCommand Command(DbConnection connection, DbTransaction? transaction)
    {
        var made = connection.CreateCommand();
        (made.CommandText, made.Transaction) = (Texts, transaction);
        made.Bind("@ids", "[]");
        made.Bind("@whole", 0);
        made.Bind("@mostNotes", MostNotes);
        made.Bind("@mostOfNote", MostOfNote);
        made.Bind("@mostLinks", MostLinks);
        made.Bind("@mostBorrowed", MostBorrowed);
        return made;
    }

    private static PageRow Row(DbDataReader row)
    {
        var link = new PageRow { Kind = row.GetInt32(0), EntryId = row.GetInt32(1), Number = row.GetInt64(2), Text = TextAt(3), Url = TextAt(4) };
        if (link.Kind == PageRow.IsBorrowed) return link with { NoteMarkdown = TextAt(6), NoteText = TextAt(11) };
        return link.Kind != PageRow.IsEntry ? link : link with
        {
            PublicId = row.GetString(5),
            TitleHtml = row.GetString(6),
            PublishedOrigin = (ValueOrigin)row.GetInt32(7),
            Venue = TextAt(8),
            Authors = TextAt(9),
            NoteHtml = TextAt(10),
            NoteText = TextAt(11),
            NoteLanguage = TextAt(12),
            AddedOn = DateTime.SpecifyKind(row.GetDateTime(13), DateTimeKind.Utc),
            ChangedOn = DateTime.SpecifyKind(row.GetDateTime(14), DateTimeKind.Utc),
        };

        string? TextAt(int column) => row.IsDBNull(column) ? null : row.GetString(column);
    }
}
