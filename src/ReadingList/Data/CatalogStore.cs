namespace ReadingList.Data;

/// <summary>
/// The database behind the catalog: one of the two places where engines differ, beside the <see cref="SearchIndex"/>. Whatever
/// EF does not say for all of them alike is asked here; nobody else knows which engine it is.
/// </summary>
/// <remarks>Safe for any number of threads; what it opens belongs to one at a time.</remarks>
public abstract class CatalogStore : IDisposable
{
    /// <param name="settings">Where it is.</param>
    /// <param name="namesOnly">Whether readers of the catalog see the messages: its folder is not told then.</param>
    /// <exception cref="ArgumentException">There is no such provider, or the connection string cannot be read.</exception>
    public static CatalogStore Open(DatabaseSettings settings, bool namesOnly = false)
    {
        var provider = DatabaseProvider.Find(settings.Provider) ?? throw new ArgumentException($"There is no provider \"{settings.Provider}\".", nameof(settings));
        return provider.Open(settings, namesOnly);
    }

    /// <summary>What messages call it: the file's path, or its name alone.</summary>
    public abstract string Name { get; }

    /// <summary>The folder that it lies in; null where there is none, as in memory.</summary>
    public abstract string? Folder { get; }

    /// <summary>A context of the catalog that stands there now; it makes none.</summary>
    public abstract CatalogContext CreateDbContext();

    /// <summary>Whether there is a catalog already; asking makes none.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellation = default);

    /// <summary>Creates the catalog where it is missing, and brings it to this program's shape.</summary>
    /// <exception cref="DatabaseException">It cannot be opened, is no catalog, or belongs to a newer version.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellation = default);

    /// <summary>Which import the catalog holds, cheap enough to ask once a request; 0 before the first.</summary>
    /// <exception cref="DatabaseException">The database cannot be read.</exception>
    public abstract long CurrentVersion();

    /// <summary>The sentence for whatever was thrown because of the database; null where that was not why.</summary>
    public abstract DatabaseException? Explain(Exception failure);

    /// <summary>Asks the catalog something small.</summary>
    /// <exception cref="DatabaseException">The database cannot be read.</exception>
    public T Read<T>(Func<CatalogContext, T> ask) => Explained(() =>
    {
        using var context = CreateDbContext();
        return ask(context);
    });

    /// <summary>Does what makes use of the database.</summary>
    /// <exception cref="DatabaseException">The database failed meanwhile.</exception>
    internal T Explained<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is not DatabaseException && Explain(failure) is not null)
        {
            throw Explain(failure)!;
        }
    }

    /// <summary>Begins to change the catalog itself, even where others read a copy: waits for its turn.</summary>
    internal abstract ImportSession OpenImport();

    /// <summary>The index of the same database, over the context's connection.</summary>
    internal abstract SearchIndex IndexOf(CatalogContext catalog);

    /// <summary>A reader with a connection of its own to the database that the context reads.</summary>
    internal abstract Task<PageReader> OpenPageReaderAsync(CatalogContext catalog, CancellationToken cancel);

    /// <summary>
    /// From now on, until the reader is disposed, the context and the reader see one state of the catalog, whatever is written
    /// meanwhile; whoever writes is not held up.
    /// </summary>
    internal abstract Task<PageReader> ReadOneStateAsync(CatalogContext catalog, CancellationToken cancel);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the database. May be called more than once.</summary>
    protected abstract void Dispose(bool disposing);
}
