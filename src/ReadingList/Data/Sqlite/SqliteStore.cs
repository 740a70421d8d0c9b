using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// The catalog in one SQLite file: makes contexts (pooled) of the file that stands at its path now. Only bringing it to this
/// program's shape makes a file; whoever reads, or writes later, does not.
/// </summary>
internal sealed class SqliteStore : CatalogStore
{
    private readonly SqliteConnectionStringBuilder _connection;
    private readonly SqliteOpenMode _mode;
    private readonly DatabaseFile? _file;
    private readonly Lock _changing = new();
    private readonly SqliteVersion _version;
    private SqliteOpening? _opening;

    private SqliteStore(DatabaseSettings settings, bool namesOnly)
    {
        _connection = SqliteAddress.Of(settings.ConnectionString);
        Name = namesOnly ? Path.GetFileName(_connection.DataSource) : _connection.DataSource;
        (_mode, _file) = (_connection.Mode, SqliteAddress.FileOf(_connection));
        if (_mode == SqliteOpenMode.ReadWriteCreate && _file is not null) _connection.Mode = SqliteOpenMode.ReadWrite;
        _version = new SqliteVersion(this);
    }

    public static DatabaseProvider Provider => new("Sqlite", (settings, namesOnly) => new SqliteStore(settings, namesOnly))
    {
        InMemory = "Data Source=in-memory;Mode=Memory;Cache=Shared",
    };

    public override string Name { get; }

    public override string? Folder => Path.GetDirectoryName(_file?.Path);

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

    public override CatalogContext CreateDbContext()
    {
        var context = Opening.CreateDbContext();
        context.Store = this;
        return context;
    }

    internal SqliteCatalogContext ContextOf(SqliteConnectionStringBuilder connection) => new(SqliteOpening.OptionsFor(connection.ToString()).Options) { Store = this };

    // A file that cannot be read is there all the same: whoever opens it is told why.
    public override async Task<bool> ExistsAsync(CancellationToken cancellation = default)
    {
        if (_file is not null) return _file.Exists;
        await using var context = CreateDbContext();
        return await context.Database.CanConnectAsync(cancellation);
    }

    /// <summary>A copy, which readers then get, where the file of a former version cannot be written to.</summary>
    public override async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            if (await IsOfThisShapeAsync(cancellation)) return;
            if (_file is { Exists: false }) _file.DeleteCompanions();
            try
            {
                await SqliteShape.GiveAsync(this, new(_connection.ToString()) { Mode = _mode }, cancellation);
            }
            catch (SqliteException failure) when (_file is { Exists: true } && SqliteFailure.IsForWantOfRoom(failure) && SqliteOpening.Copied(_connection, _file) is { } copied)
            {
                await SqliteShape.GiveAsync(this, copied.Connection, cancellation);
                Interlocked.Exchange(ref _opening, copied)?.Close();
            }
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.From(failure, Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"{Name}: what a catalog has left beside it cannot be removed ({failure.Message.TrimEnd('.')}).", failure);
        }
    }

    public override long CurrentVersion()
    {
        try
        {
            return _version.Current();
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.From(failure, Name);
        }
    }

    public override DatabaseException? Explain(Exception failure) => SqliteFailure.Behind(failure, Name);

    internal override ImportSession OpenImport() => SqliteImportSession.Open(ContextOf(_connection));

    internal override SearchIndex IndexOf(CatalogContext catalog) => new SqliteSearchIndex(catalog, new SqliteCommands(catalog));

    internal override Task<PageReader> OpenPageReaderAsync(CatalogContext catalog, CancellationToken cancel) =>
        SqlitePageReader.OpenAsync(catalog.Database.GetConnectionString()!, cancel);

    internal override async Task<PageReader> ReadOneStateAsync(CatalogContext catalog, CancellationToken cancel)
    {
        // SQLite begins this kind without a lock: the reads see one state of the file, and writers are not held up.
        var state = await catalog.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancel);
        return SqlitePageReader.Within(catalog, state);
    }

    protected override void Dispose(bool disposing)
    {
        _version.Dispose();
        _opening?.Close();
    }

    private async Task<bool> IsOfThisShapeAsync(CancellationToken cancellation)
    {
        await using var context = CreateDbContext();
        return await SqliteShape.IsOfAsync(context, Name, cancellation);
    }
}
