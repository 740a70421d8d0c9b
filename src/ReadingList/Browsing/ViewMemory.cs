using Microsoft.Extensions.Caching.Memory;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>
/// The latest views of the current snapshot with their counts: what they cost grows with the catalog, so the pages of a
/// view and its next readers share them.
/// </summary>
internal sealed class ViewMemory : IDisposable
{
    // A view of a million entries takes about half a megabyte.
    private const int MostViews = 64;

    private readonly MemoryCache views = new(new MemoryCacheOptions { SizeLimit = MostViews });

    /// <param name="filter">Its page and size make no difference.</param>
    internal async ValueTask<CountedView> GetAsync(CatalogSnapshot snapshot, EntryFilter filter, Func<Task<CountedView>> count)
    {
        var key = (snapshot, filter.OfSize(EntryFilter.DefaultSize).ToQueryString());
        if (views.TryGetValue(key, out CountedView? known)) return known!;
        var view = await count();
        views.Set(key, view, new MemoryCacheEntryOptions { Size = 1 });
        return view;
    }

    internal void Forget() => views.Clear();

    public void Dispose() => views.Dispose();
}

/// <param name="Hits">Null where nothing is searched for.</param>
internal sealed record CountedView(SearchHits? Hits, FilterMatches Matches, EntryFacets Facets);
