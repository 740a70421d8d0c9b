using Microsoft.Extensions.Caching.Memory;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>
/// The latest views of the current snapshot with their counts: what they cost grows with the catalog, so the pages of a
/// view and its next readers share them.
/// </summary>
internal sealed class ViewMemory : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly MemoryCache views = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <param name="filter">Its page and size make no difference.</param>
    internal async ValueTask<CountedView> GetAsync(CatalogSnapshot snapshot, EntryFilter filter, Func<Task<CountedView>> count)
    {
        var key = (snapshot, filter.OfSize(EntryFilter.DefaultSize).ToQueryString());
        if (views.TryGetValue(key, out CountedView? known)) return known!;
        var view = await count();
        views.Set(key, view, new MemoryCacheEntryOptions { Size = Bytes(snapshot, filter, view) });
        return view;
    }

    // A bit for each row: of those that pass, of those that each dimension lets pass and, in a search, of its hits and their ranks.
    // And a number for each name.
    private static long Bytes(CatalogSnapshot snapshot, EntryFilter filter, CountedView view) =>
        ((filter.Criteria.Count + (view.Hits is null ? 1 : 4)) * (snapshot.Rows / 8L)) + (4L * (snapshot.Keywords.Names.Count + snapshot.Organizations.Names.Count)) + (16 * 1024);

    internal void Forget() => views.Clear();

    public void Dispose() => views.Dispose();
}

/// <param name="Hits">Null where nothing is searched for.</param>
internal sealed record CountedView(SearchHits? Hits, FilterMatches Matches, EntryFacets Facets);
