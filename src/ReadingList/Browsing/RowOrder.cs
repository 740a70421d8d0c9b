using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>Walks the rows that pass in the order of the filter; a page reads no further than its own end.</summary>
internal static class RowOrder
{
    /// <returns>The page's rows; none behind the last page.</returns>
    internal static List<int> Page(CatalogSnapshot snapshot, EntryFilter filter, FilterMatches matches, SearchHits? hits)
    {
        var skipped = (long)(filter.Page - 1) * filter.Size;
        if (skipped >= matches.Total) return [];
        if (filter.Sort == EntrySort.Newest && matches.Rows is { } passing) return [.. passing.Ascending((int)skipped).Take(filter.Size)];
        return [.. Ordered(snapshot, filter.Sort, matches.Rows, hits).Skip((int)skipped).Take(filter.Size)];
    }

    /// <summary>All rows that pass.</summary>
    internal static IEnumerable<int> Ordered(CatalogSnapshot snapshot, EntrySort sort, RowSet? passing, SearchHits? hits) => sort switch
    {
        EntrySort.Oldest => Oldest(snapshot, passing),
        EntrySort.List => snapshot.ListOrder.Where(row => passing is null || passing.Contains(row)),
        EntrySort.Relevance when hits is not null && passing is not null => ByRank(passing, hits),
        _ => passing?.Ascending() ?? Enumerable.Range(0, snapshot.Rows),
    };

    private static IEnumerable<int> Oldest(CatalogSnapshot snapshot, RowSet? passing)
    {
        var dated = passing is null ? Enumerable.Range(1, snapshot.Dated).Select(back => snapshot.Dated - back) : passing.Descending().Where(row => row < snapshot.Dated);
        var undated = Enumerable.Range(snapshot.Dated, snapshot.Rows - snapshot.Dated).Where(row => passing is null || passing.Contains(row));
        return dated.Concat(undated);
    }

    private static IEnumerable<int> ByRank(RowSet passing, SearchHits hits) => passing.Ascending().Where(hits.InTitle.Contains)
        .Concat(passing.Ascending().Where(row => hits.InNames.Contains(row) && !hits.InTitle.Contains(row)))
        .Concat(passing.Ascending().Where(row => !hits.InNames.Contains(row)));
}
