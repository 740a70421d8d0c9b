using System.Collections.Concurrent;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>Readers with connections of their own, as many as pages are read at once.</summary>
internal sealed class PageReaders : IDisposable
{
    private readonly ConcurrentBag<Reading> _idle = [];

    /// <param name="catalog">Which database it is: readers of a file that stood in its place before are let go.</param>
    /// <param name="read">Has the reader for itself.</param>
    /// <param name="cancel">Stops before a connection is opened.</param>
    internal async Task<T> UseAsync<T>(CatalogContext catalog, Func<PageReader, Task<T>> read, CancellationToken cancel)
    {
        var taken = Take(catalog.Opening) ?? new(catalog.Opening, await catalog.Store.OpenPageReaderAsync(catalog, cancel));
        var whole = false;
        try
        {
            var answer = await read(taken.Reader);
            whole = true;
            return answer;
        }
        finally
        {
            if (whole) _idle.Add(taken);
            else taken.Reader.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var taken)) taken.Reader.Dispose();
    }

    private Reading? Take(object? opening)
    {
        while (_idle.TryTake(out var known))
        {
            if (known.Opening == opening) return known;
            known.Reader.Dispose();
        }

        return null;
    }

    private sealed record Reading(object? Opening, PageReader Reader);
}
