using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data.Sqlite;

namespace ReadingList.Data;

/// <summary>
/// The database behind the catalog: makes contexts (pooled) of the file that stands at its path now, and brings the file to this
/// program's shape. Only that makes a file; whoever reads, or writes later, does not.
/// </summary>
public sealed class CatalogDatabase : IDbContextFactory<CatalogContext>, IDisposable
{
    private const int BusySeconds = 5;

    // An entry has about a kilobyte: half of SQLite's usual pages end in a gap where the next one does not fit.
    private const string LargePages = "PRAGMA page_size = 8192";

    private readonly SqliteConnectionStringBuilder _connection;
    private readonly SqliteOpenMode _mode;
    private readonly DatabaseFile? _file;
    private readonly Lock _changing = new();
    private SqliteOpening? _opening;

    /// <param name="settings">Where it is.</param>
    /// <param name="namesOnly">Whether readers of the catalog see the messages: its folder is not told then.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public CatalogDatabase(DatabaseSettings settings, bool namesOnly = false)
    {
        _connection = SqliteConnectionString(settings.ConnectionString);
        Name = namesOnly ? Path.GetFileName(_connection.DataSource) : _connection.DataSource;
        (_mode, _file) = (_connection.Mode, FileOf(_connection));
        if (_mode == SqliteOpenMode.ReadWriteCreate && _file is not null) _connection.Mode = SqliteOpenMode.ReadWrite;
    }

    /// <summary>What messages call it: the file's path, or its name alone.</summary>
    public string Name { get; }

    /// <summary>The folder that it lies in; null for one in memory.</summary>
    public string? Folder => Path.GetDirectoryName(_file?.Path);

    /// <summary>See <see cref="CatalogContext.Opening"/>. Asking costs a look at the file, some microseconds.</summary>
    internal SqliteOpening Opening
    {
        get
        {
            if (Volatile.Read(ref _opening) is { IsCurrent: true } known) return known;
            lock (_changing)
            {
                if (_opening is { IsCurrent: true }) return _opening;
                _opening?.Close();
                return _opening = SqliteOpening.Of(_connection, _file);
            }
        }
    }

    public CatalogContext CreateDbContext() => Opening.CreateDbContext();

    /// <summary>For who changes the catalog: of the file itself, even where others read a copy.</summary>
    public CatalogContext CreateWritingContext() => Context(_connection);

    /// <summary>Whether there is a file already; asking makes none.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancellation = default)
    {
        await using var context = CreateDbContext();
        return await context.Database.CanConnectAsync(cancellation);
    }

    /// <summary>
    /// Creates the file where it is missing and applies the migrations it lacks: to a copy, which readers then get, where the file of
    /// a former version cannot be written to.
    /// </summary>
    /// <exception cref="DatabaseException">It cannot be opened, is no database, or belongs to a newer version.</exception>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            if (await IsOfThisShapeAsync(cancellation)) return;
            if (_file is { Exists: false }) _file.DeleteCompanions();
            try
            {
                await ShapeAsync(new(_connection.ToString()) { Mode = _mode }, cancellation);
            }
            catch (SqliteException failure) when (_file is { Exists: true } && DatabaseException.IsForWantOfRoom(failure) && SqliteOpening.Copied(_connection, _file) is { } copied)
            {
                await ShapeAsync(copied.Connection, cancellation);
                Interlocked.Exchange(ref _opening, copied)?.Close();
            }
        }
        catch (SqliteException failure)
        {
            throw DatabaseException.From(failure, Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"{Name}: what a catalog has left beside it cannot be removed ({failure.Message.TrimEnd('.')}).", failure);
        }
    }

    public void Dispose() => _opening?.Close();

    // A catalog of the right shape may be read-only; migrating always writes.
    private async Task<bool> IsOfThisShapeAsync(CancellationToken cancellation)
    {
        await using var context = CreateDbContext();
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.Except(context.Database.GetMigrations().Append(FormerInitial.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new DatabaseException(
                $"{Name}: the catalog was written by a newer version of this program (it has the migration {unknown}); nothing was changed.");
        }

        return !(await context.Database.GetPendingMigrationsAsync(cancellation)).Any() && !await SearchFill.IsNeededAsync(context, cancellation);
    }

    private static async Task ShapeAsync(SqliteConnectionStringBuilder connection, CancellationToken cancellation)
    {
        await using var context = Context(connection);
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

    private static SqliteCatalogContext Context(SqliteConnectionStringBuilder connection) => new(SqliteOpening.OptionsFor(connection.ToString()).Options);

    // Not one in memory, and not one named by a URI of SQLite's, whose parameters may mean anything.
    private static DatabaseFile? FileOf(SqliteConnectionStringBuilder connection) =>
        connection.Mode == SqliteOpenMode.Memory || connection.DataSource is "" or ":memory:"
            || connection.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || connection.DataSource.StartsWith('|')
            ? null
            : new DatabaseFile(connection.DataSource);

    /// <summary>The given one, with foreign keys on and some patience with a writer, where it does not say otherwise.</summary>
    private static SqliteConnectionStringBuilder SqliteConnectionString(string? given)
    {
        var read = new SqliteConnectionStringBuilder(given);
        if (given is null) read.DataSource = Path.Combine(AppContext.BaseDirectory, "readinglist.db");
        read.ForeignKeys ??= true;
        if (!read.ShouldSerialize("Default Timeout")) read.DefaultTimeout = BusySeconds;
        return read;
    }
}
