using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>The one snapshot all requests read, replaced in one step when an import, also another process's, has raised the version.</summary>
public sealed class CurrentSnapshot : IDisposable
{
    /// <summary>Imports faster than we read; after so many tries something else is wrong.</summary>
    private const int Tries = 5;

    private readonly SemaphoreSlim _loading = new(1, 1);
    private CatalogSnapshot? _current;

    /// <summary>What "last month" counts from.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    internal ViewMemory Views { get; } = new();

    internal PageReaders Readers { get; } = new();

    public void Dispose()
    {
        Views.Dispose();
        Readers.Dispose();
        _loading.Dispose();
    }

    /// <summary>What a view of the catalog answers, all of one import.</summary>
    /// <param name="view">Null from it means that the database has moved on since the snapshot was read.</param>
    /// <exception cref="TimeoutException">The catalog changed again and again while the view was read.</exception>
    internal async Task<T> WithAsync<T>(CatalogContext catalog, Func<CatalogSnapshot, Task<T?>> view, CancellationToken cancel)
        where T : class
    {
        var snapshot = await GetAsync(catalog, cancel);
        for (var tries = 0; tries < Tries; tries++)
        {
            if (await view(snapshot) is { } answer) return answer;
            snapshot = await NewerThanAsync(snapshot, catalog, cancel);
        }

        throw new TimeoutException($"The catalog changed {Tries} times while one view of it was read.");
    }

    /// <summary>The snapshot at hand, which may be older than the database; loads one only where there is none.</summary>
    internal async ValueTask<CatalogSnapshot> GetAsync(CatalogContext catalog, CancellationToken cancel) =>
        Volatile.Read(ref _current) ?? await NewerThanAsync(null, catalog, cancel);

    /// <summary>A snapshot other than this one, which the caller has found to be out of date.</summary>
    internal async Task<CatalogSnapshot> NewerThanAsync(CatalogSnapshot? old, CatalogContext catalog, CancellationToken cancel)
    {
        await _loading.WaitAsync(cancel);
        try
        {
            if (_current is { } current && current != old) return current;
            // For everybody: a reader who gives up while a large catalog is loaded must not make the next one begin again.
            _current = await new SnapshotLoader(catalog, CancellationToken.None).LoadAsync();
            Views.Forget();
            return _current;
        }
        finally
        {
            _loading.Release();
        }
    }
}
