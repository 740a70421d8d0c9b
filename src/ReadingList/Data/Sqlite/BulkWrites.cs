using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// More memory for what an import writes: pages are not read again from the file, and the search index is merged seldom and
/// from few, large parts. Together they take a quarter off.
/// </summary>
internal sealed class BulkWrites : IDisposable
{
    // In kibibytes where negative. Four times as much, of the cache or the index, gains nothing more; the usual ones are SQLite's.
    private const string LargeCache = "PRAGMA cache_size = -16384";
    private const string UsualCache = "PRAGMA cache_size = -2000";
    private const int IndexBytes = 16 * 1024 * 1024;
    private const int UsualIndexBytes = 1024 * 1024;

    // Parts of the index on one level before they are merged into one of the next.
    private const int Parts = 16;
    private const int UsualParts = 4;

    private readonly CatalogContext _context;

    /// <summary>Opens the connection; before its transaction.</summary>
    public BulkWrites(CatalogContext context)
    {
        _context = context;
        context.Database.OpenConnection();
        context.Database.ExecuteSqlRaw(LargeCache);
    }

    /// <summary>Writes search texts, within a transaction.</summary>
    public static void Index(CatalogContext context, Action write)
    {
        Set(context, "hashsize", IndexBytes);
        Set(context, "automerge", Parts);
        write();
        // The file keeps the settings, for other connections too.
        Set(context, "hashsize", UsualIndexBytes);
        Set(context, "automerge", UsualParts);
    }

    // The connection goes back to the pool as it was.
    public void Dispose() => _context.Database.ExecuteSqlRaw(UsualCache);

    private static void Set(CatalogContext context, string option, int value) =>
        context.Database.ExecuteSql($"""INSERT INTO "EntrySearch" ("EntrySearch", "rank") VALUES ({option}, {value})""");
}
