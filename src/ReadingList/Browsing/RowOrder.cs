using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>Walks the rows that pass in the order of the filter; a page reads no further than its own end.</summary>
internal static class RowOrder
{
    /// <returns>The page's rows; none behind the last page.</returns>
    internal static async ValueTask<PageOfRows> PageAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, CountedView view, CancellationToken cancel) =>
        filter.After is { } end
            ? await RowsBehind.ReadAsync(catalog, snapshot, filter, end, view.Matches, await OrderedAsync(catalog, snapshot, filter.SortOf(view.Hits), view, cancel), cancel)
            : new(await NumberedAsync(catalog, snapshot, filter, view, cancel), IsLast: (long)filter.Page * filter.Size >= view.Matches.Total);

    private static async ValueTask<List<int>> NumberedAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, CountedView view, CancellationToken cancel)
    {
        var (hits, matches) = (view.Hits, view.Matches);
        var sort = filter.SortOf(hits);
        var skipped = (long)(filter.Page - 1) * filter.Size;
        if (skipped >= matches.Total) return [];
        if (sort == EntrySort.Newest && matches.Rows is { } passing) return [.. passing.Ascending((int)skipped).Take(filter.Size)];
        if (sort == EntrySort.Relevance && hits is { Ranks: null }
            && await BestTitles.FindAsync(catalog, snapshot, matches, SearchTiers.Of(hits.Plan)[0], (int)skipped + filter.Size, BestTitles.Many, cancel) is { } best) return best[(int)skipped..];
        return [.. (await OrderedAsync(catalog, snapshot, sort, view, skipped + filter.Size, cancel)).Skip((int)skipped).Take(filter.Size)];
    }

    /// <summary>All rows that pass.</summary>
    internal static ValueTask<IEnumerable<int>> OrderedAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntrySort sort, CountedView view, CancellationToken cancel) =>
        OrderedAsync(catalog, snapshot, sort, view, long.MaxValue, cancel);

    // Only the first so many need to stand in their order.
    private static async ValueTask<IEnumerable<int>> OrderedAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntrySort sort, CountedView view, long enough, CancellationToken cancel)
    {
        var ranks = sort == EntrySort.Relevance && view is { Hits: { } hits, Matches.Rows: { } passing } ? await EntrySearch.RankAsync(catalog, snapshot, hits, passing, enough, cancel) : null;
        return Ordered(snapshot, sort, view.Matches.Rows, ranks);
    }

    private static IEnumerable<int> Ordered(CatalogSnapshot snapshot, EntrySort sort, RowSet? passing, SearchRanks? ranks) => sort switch
    {
        EntrySort.Oldest => Oldest(snapshot, passing),
        EntrySort.List => snapshot.ListOrder.Where(row => passing is null || passing.Contains(row)),
        EntrySort.Listed => snapshot.ListedOrder.Where(row => passing is null || passing.Contains(row)),
        EntrySort.Relevance when ranks is not null && passing is not null => ranks.Order(snapshot.Rows, passing),
        _ => passing?.Ascending() ?? Enumerable.Range(0, snapshot.Rows),
    };

    private static IEnumerable<int> Oldest(CatalogSnapshot snapshot, RowSet? passing)
    {
        var dated = passing is null ? Enumerable.Range(1, snapshot.Dated).Select(back => snapshot.Dated - back) : passing.Descending().Where(row => row < snapshot.Dated);
        var undated = Enumerable.Range(snapshot.Dated, snapshot.Rows - snapshot.Dated).Where(row => passing is null || passing.Contains(row));
        return dated.Concat(undated);
    }
}
