using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>The one snapshot all requests read, replaced in one step when an import, also another process's, has raised the version.</summary>
public sealed class CurrentSnapshot : IDisposable
{
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
