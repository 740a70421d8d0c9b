using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ReadingList.Data.Sqlite;

namespace ReadingList.Data;

/// <summary>The database behind the catalog: makes contexts (pooled), and brings the file to this program's shape.</summary>
public sealed class CatalogDatabase : IDbContextFactory<CatalogContext>
{
    private const int BusySeconds = 5;

    // An entry has about a kilobyte: half of SQLite's usual pages end in a gap where the next one does not fit.
    private const string LargePages = "PRAGMA page_size = 8192";

    private readonly PooledDbContextFactory<SqliteCatalogContext> contexts;

    /// <param name="settings">Where it is.</param>
    /// <param name="namesOnly">Whether readers of the catalog see the messages: its folder is not told then.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public CatalogDatabase(DatabaseSettings settings, bool namesOnly = false)
    {
        var connection = SqliteConnectionString(settings.ConnectionString);
        Name = namesOnly ? Path.GetFileName(connection.DataSource) : connection.DataSource;
        contexts = new(new DbContextOptionsBuilder<SqliteCatalogContext>()
            // No context is ever shared; to look out for it costs an allocation or two for each row.
            .EnableThreadSafetyChecks(false)
            // A list of ids as one parameter: as many, EF would write and SQLite prepare each query anew.
            .UseSqlite(connection.ToString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).Options);
    }

    /// <summary>What messages call it: the file's path, or its name alone.</summary>
    public string Name { get; }

    public CatalogContext CreateDbContext() => contexts.CreateDbContext();

    /// <summary>Whether there is a file already; asking makes none.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancellation = default)
    {
        await using var context = CreateDbContext();
        return await context.Database.CanConnectAsync(cancellation);
    }

    /// <summary>Creates the file where it is missing and applies the migrations it lacks.</summary>
    /// <exception cref="DatabaseException">It cannot be opened, is no database, or belongs to a newer version.</exception>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            await using var context = CreateDbContext();
            var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
            if (applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            {
                throw new DatabaseException(
                    $"{Name}: the catalog was written by a newer version of this program (it has the migration {unknown}); nothing was changed.");
            }

            // A catalog of the right shape may be read-only; migrating always writes.
            if (!(await context.Database.GetPendingMigrationsAsync(cancellation)).Any()) return;
            await context.Database.OpenConnectionAsync(cancellation);
            // Only a file without a page heeds it.
            await context.Database.ExecuteSqlRawAsync(LargePages, cancellation);
            await context.Database.MigrateAsync(cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }
        catch (SqliteException failure)
        {
            throw DatabaseException.From(failure, Name);
        }
    }

    /// <summary>The given one, with foreign keys on and some patience with a writer, where it does not say otherwise.</summary>
    private static SqliteConnectionStringBuilder SqliteConnectionString(string? given)
    {
        var connection = new SqliteConnectionStringBuilder(given);
        if (given is null) connection.DataSource = Path.Combine(AppContext.BaseDirectory, "readinglist.db");
        connection.ForeignKeys ??= true;
        if (!connection.ShouldSerialize("Default Timeout")) connection.DefaultTimeout = BusySeconds;
        return connection;
    }
}
