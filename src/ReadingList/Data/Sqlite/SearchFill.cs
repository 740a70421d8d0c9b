using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ReadingList.Search;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// Makes the entries of a catalog findable from what its rows say, where a migration has left the search index empty: nobody has to
/// wait for an import, which a list that cannot be reached never gets.
/// </summary>
internal static class SearchFill
{
    /// <summary>In the order of the columns of <see cref="SearchText"/>, behind the row's key (<see cref="SearchKey"/>).</summary>
    public const string Insert = """INSERT INTO "EntrySearch" ("rowid", "title", "names", "note", "titleInitials", "nameInitials") VALUES (@0, @1, @2, @3, @4, @5)""";

    // Entries of which the texts are in memory at a time.
    private const int Chunk = 1000;

    /// <summary>Filled at once or not at all: an index with anything in it is whole.</summary>
    public static async Task<bool> IsNeededAsync(CatalogContext context, CancellationToken cancellation) =>
        await context.Database.SqlQuery<int>($"""SELECT EXISTS (SELECT 1 FROM "Entries") AND NOT EXISTS (SELECT 1 FROM "EntrySearch_docsize") AS "Value" """).SingleAsync(cancellation) != 0;

    /// <summary>Once, however many processes open the catalog at a time: a transaction of SQLite's waits for its turn to write.</summary>
    public static async Task ApplyAsync(CatalogContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await IsNeededAsync(context, cancellation)) return;
        // The index takes texts in the order of their keys many times faster than in any other.
        var ids = await context.Entries.OrderBy(entry => entry.PublishedKey).ThenBy(entry => entry.Id).Select(entry => entry.Id).ToListAsync(cancellation);
        var texts = new EntrySearchTexts(context);
        BulkWrites.Index(context, () =>
        {
            foreach (var chunk in ids.Chunk(Chunk))
            {
                cancellation.ThrowIfCancellationRequested();
                Write(context, Rows(context, chunk), texts);
            }
        });
        await transaction.CommitAsync(cancellation);
    }

    private static List<Row> Rows(CatalogContext context, int[] ids) => context.Entries
        .Where(entry => ids.Contains(entry.Id))
        .OrderBy(entry => entry.PublishedKey).ThenBy(entry => entry.Id)
        .Select(entry => new Row(
            entry.Id,
            entry.PublishedKey,
            entry.SourceId,
            entry.Title,
            entry.NoteText,
            entry.Organizations.OrderBy(name => name.Position).Select(name => name.Name).ToList(),
            entry.Keywords.OrderBy(name => name.Position).Select(name => name.Name).ToList()))
        .AsSplitQuery()
        .ToList();

    private static void Write(CatalogContext context, List<Row> rows, EntrySearchTexts texts)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Insert;
        var parameters = command.AddParameters(6);
        foreach (var row in rows)
        {
            var text = texts.Of(row.SourceId, row.Title, row.Organizations, row.Keywords, row.Note);
            object[] values = [SearchKey.Of(row.PublishedKey, row.Id), text.Title, text.Names, text.Note, text.TitleInitials, text.NameInitials];
            for (var i = 0; i < values.Length; i++) parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
    }

    private sealed record Row(int Id, int PublishedKey, int SourceId, string Title, string? Note, List<string> Organizations, List<string> Keywords);
}
