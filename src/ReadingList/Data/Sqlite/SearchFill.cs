using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// Makes the entries of a catalog findable from what its rows say, where a migration has left the search index empty: nobody has to
/// wait for an import, which a list that cannot be reached never gets.
/// </summary>
internal static class SearchFill
{
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
        using var commands = new SqliteCommands(context);
        new SqliteSearchIndex(context, commands).Write(ids.Chunk(Chunk).SelectMany(chunk =>
        {
            cancellation.ThrowIfCancellationRequested();
            return texts.Stored(chunk);
        }));
        await transaction.CommitAsync(cancellation);
    }
}
