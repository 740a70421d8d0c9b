using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>A view that a reader has saved.</summary>
/// <param name="Since">When it was last looked at: seconds since 1970, themselves not included.</param>
public sealed record SavedView(EntryFilter Filter, long Since);

/// <summary>An entry and when it came into the catalog.</summary>
/// <param name="Seconds">Since 1970.</param>
public readonly record struct AddedEntry(int Id, long Seconds);

/// <summary>How many of the entries that came last stand in each of some views.</summary>
internal static class NewInViews
{
    /// <param name="recent">The entries that came last, the latest first.</param>
    internal static async Task<List<int>> CountAsync(
        CatalogContext catalog, CatalogSnapshot snapshot, IReadOnlyList<SavedView> views, IReadOnlyList<AddedEntry> recent, DateTimeOffset now, CancellationToken cancel)
    {
        var counts = new List<int>();
        foreach (var (filter, since) in views)
        {
            var rows = recent.TakeWhile(entry => entry.Seconds > since).Select(entry => snapshot.RowOf(entry.Id)).OfType<int>().ToList();
            // Where nothing came, nothing needs to be searched.
            if (rows.Count > 0)
            {
                var hits = await EntrySearch.FindAsync(catalog, snapshot, filter, now, cancel);
                var passing = new FilterMatches(snapshot, filter, hits?.All).Rows;
                if (passing is not null) rows.RemoveAll(row => !passing.Contains(row));
            }

            counts.Add(rows.Count);
        }

        return counts;
    }
}
