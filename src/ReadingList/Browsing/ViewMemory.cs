using Microsoft.Extensions.Caching.Memory;

namespace ReadingList.Browsing;

/// <summary>
/// The latest views of the current snapshot with their counts: what they cost grows with the catalog, so the pages of a
/// view and its next readers share them.
/// </summary>
internal sealed class ViewMemory : IDisposable
{
    // Some hundred views of a large catalog. To count one anew takes milliseconds, and a small server has other uses for memory.
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly MemoryCache _views = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <param name="filter">Its page and size make no difference.</param>
    /// <param name="now">Of which the month makes one.</param>
    internal async ValueTask<CountedView> GetAsync(CatalogSnapshot snapshot, EntryFilter filter, DateTimeOffset now, Func<Task<CountedView>> count)
    {
        // "Last month" is another one in the next.
        var key = (snapshot, now.Year, now.Month, filter.OfSize(EntryFilter.DefaultSize).ToQueryString());
        if (_views.TryGetValue(key, out CountedView? known)) return known!;
        var view = await count();
        _views.Set(key, view, new MemoryCacheEntryOptions { Size = Bytes(snapshot, filter, view) });
        return view;
    }

    // A bit for each row, of what each criterion lets pass, of what all do, and of the ranks of a search; a number for each name.
    private static long Bytes(CatalogSnapshot snapshot, EntryFilter filter, CountedView view)
    {
        var criteria = filter.Criteria.Count;
        var sets = (criteria > 1 ? criteria + 1 : criteria) + (view.Hits is null ? 0 : SearchRanks.MostTiers * SearchRanks.StepsOfTier);
        return (sets * (snapshot.Rows / 8L)) + (4L * (snapshot.Column(FilterDimension.Keyword)!.Names.Count + snapshot.Column(FilterDimension.Organization)!.Names.Count)) + (16 * 1024);
    }

    internal void Forget() => _views.Clear();

    public void Dispose() => _views.Dispose();
}

/// <param name="Hits">Null where nothing is searched for.</param>
internal sealed record CountedView(SearchHits? Hits, FilterMatches Matches, EntryFacets Facets);
