using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>
/// Brings the texts of a page in one query, so that an import in between cannot tear it; the version says which import it is.
/// Written by hand and prepared once: EF would have SQLite prepare it, and open its connection, for each page.
/// </summary>
/// <param name="connection">Open; stays the caller's.</param>
internal sealed class PageReader(DbConnection connection, DbTransaction? transaction = null) : IDisposable
{
    /// <summary>All entries are brought whole.</summary>
    internal const int All = int.MaxValue;

    // Of the other entries: what their notes take together in UTF-8, letters of a note behind that, and links of one entry.
    private const int MostNotes = 2_000_000, MostOfNote = 1_000, MostLinks = 200;

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
        UNION ALL SELECT 3, 0, "Version", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM "States"
        """;

    private readonly DbCommand _command = Command(connection, transaction);

    /// <param name="entryIds">Each once.</param>
    /// <param name="whole">So many of them, from the first on, are brought whole; of the others no more than a page may cost.</param>
    /// <param name="cancel">Stops between two rows.</param>
    internal async IAsyncEnumerable<PageRow> ReadAsync(IEnumerable<int> entryIds, int whole, [EnumeratorCancellation] CancellationToken cancel)
    {
        (_command.Parameters[0].Value, _command.Parameters[1].Value) = ($"[{string.Join(',', entryIds)}]", whole);
        await using var reader = await _command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) yield return Row(reader);
    }

    public void Dispose() => _command.Dispose();

    private static DbCommand Command(DbConnection connection, DbTransaction? transaction)
    {
        var made = connection.CreateCommand();
        (made.CommandText, made.Transaction) = (Texts, transaction);
        made.Bind("@ids", "[]");
        made.Bind("@whole", 0);
        made.Bind("@mostNotes", MostNotes);
        made.Bind("@mostOfNote", MostOfNote);
        made.Bind("@mostLinks", MostLinks);
        return made;
    }

    private static PageRow Row(DbDataReader row)
    {
        var link = new PageRow { Kind = row.GetInt32(0), EntryId = row.GetInt32(1), Number = row.GetInt64(2), Text = TextAt(3), Url = TextAt(4) };
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

/// <summary>Readers with connections of their own, as many as pages are read at once.</summary>
internal sealed class PageReaders : IDisposable
{
    private readonly ConcurrentBag<Reading> _idle = [];

    /// <param name="catalog">Which database it is: readers of a file that stood in its place before are let go.</param>
    internal async Task<T> UseAsync<T>(CatalogContext catalog, Func<PageReader, Task<T>> read, CancellationToken cancel)
    {
        var taken = Take(catalog.Opening) ?? await OpenAsync(catalog, cancel);
        var whole = false;
        try
        {
            var answer = await read(taken.Reader);
            whole = true;
            return answer;
        }
        finally
        {
            if (whole) _idle.Add(taken);
            else taken.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var taken)) taken.Dispose();
    }

    private Reading? Take(object? opening)
    {
        while (_idle.TryTake(out var known))
        {
            if (known.Opening == opening) return known;
            known.Dispose();
        }

        return null;
    }

    private static async Task<Reading> OpenAsync(CatalogContext catalog, CancellationToken cancel)
    {
        var connection = DbProviderFactories.GetFactory(catalog.Database.GetDbConnection())!.CreateConnection()!;
        var reading = new Reading(catalog.Opening, connection, new PageReader(connection));
        try
        {
            connection.ConnectionString = catalog.Database.GetConnectionString();
            await connection.OpenAsync(cancel);
            return reading;
        }
        catch
        {
            reading.Dispose();
            throw;
        }
    }

    private sealed record Reading(object? Opening, DbConnection Connection, PageReader Reader) : IDisposable
    {
        public void Dispose()
        {
            Reader.Dispose();
            Connection.Dispose();
        }
    }
}
