using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>The rows behind the end of a page that was read before, perhaps of an earlier import.</summary>
internal static class RowsBehind
{
    internal static async Task<PageOfRows> ReadAsync(
        CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, PageEnd end, FilterMatches matches, IEnumerable<int> ordered, CancellationToken cancel)
    {
        var rest = await LastOf(catalog, snapshot, filter, end, matches, cancel) is { } last
            ? ordered.SkipWhile(row => row != last).Skip(1)
            : ordered.SkipWhile(IsBefore(snapshot, filter.Sort, end.Entries[^1].PublishedKey));
        var rows = rest.Take(filter.Size + 1).ToList();
        var isLast = rows.Count <= filter.Size;
        return new(isLast ? rows : rows[..filter.Size], isLast);
    }

    // An entry that was given another date stands elsewhere now, and one that no longer passes nowhere.
    private static async Task<int?> LastOf(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, PageEnd end, FilterMatches matches, CancellationToken cancel)
    {
        var ids = end.Entries.Select(entry => entry.Id).ToArray();
        var known = await catalog.Entries.Where(entry => ids.Contains(entry.PublicId)).Select(entry => new { entry.PublicId, entry.Id })
            .ToDictionaryAsync(entry => entry.PublicId, entry => entry.Id, cancel);
        foreach (var (id, key) in end.Entries.Reverse())
        {
            if (known.TryGetValue(id, out var entryId) && snapshot.RowOf(entryId) is { } row
                && (matches.Rows?.Contains(row) ?? true) && (filter.Sort is EntrySort.List or EntrySort.Listed || snapshot.PublishedKeys[row] == key)) return row;
        }

        return null;
    }

    // All of them are gone: better to see a few again than to miss any. Only dates tell where they were.
    private static Func<int, bool> IsBefore(CatalogSnapshot snapshot, EntrySort sort, int key) => sort switch
    {
        EntrySort.Newest => row => snapshot.PublishedKeys[row] > key,
        EntrySort.Oldest => row => snapshot.PublishedKeys[row] > 0 && (key == 0 || snapshot.PublishedKeys[row] < key),
        _ => _ => false,
    };
}
