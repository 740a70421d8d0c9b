using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;

namespace ReadingList.Data.Sqlite;

/// <summary>The shape that this program's migrations give a file.</summary>
internal static class SqliteShape
{
    // An entry has about a kilobyte: half of SQLite's usual pages end in a gap where the next one does not fit.
    private const string LargePages = "PRAGMA page_size = 8192";

    /// <param name="context">Reads only: a catalog of the right shape may be read-only; migrating always writes.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="cancellation">Stops between two questions.</param>
    /// <exception cref="DatabaseException">It was written by a newer version.</exception>
    public static async Task<bool> IsOfAsync(CatalogContext context, string name, CancellationToken cancellation)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.Except(context.Database.GetMigrations().Append(FormerInitial.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new DatabaseException(
                $"{name}: the catalog was written by a newer version of this program (it has the migration {unknown}); nothing was changed.");
        }

        return !(await context.Database.GetPendingMigrationsAsync(cancellation)).Any() && !await SearchFill.IsNeededAsync(context, cancellation);
    }

    /// <summary>Applies the migrations that are missing.</summary>
    public static async Task GiveAsync(SqliteStore store, SqliteConnectionStringBuilder connection, CancellationToken cancellation)
    {
        await using var context = store.ContextOf(connection);
        await context.Database.OpenConnectionAsync(cancellation);
        // Only a file without a page heeds it.
        await context.Database.ExecuteSqlRawAsync(LargePages, cancellation);
        await FormerInitial.RenameAsync(context, cancellation);
        await context.Database.MigrateAsync(cancellation);
        await SearchFill.ApplyAsync(context, cancellation);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        // A migration may change what is read, too.
        var version = CatalogState.NextVersion();
        await context.States.ExecuteUpdateAsync(set => set.SetProperty(state => state.Version, version), cancellation);
    }
}
