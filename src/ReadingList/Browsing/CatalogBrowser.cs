using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>Answers every view of the catalog. One for each request; at most three database queries a view.</summary>
public sealed class CatalogBrowser(CatalogContext catalog)
{
    /// <summary>One page of entries with its facets. A page past the end has no items but the right total.</summary>
    public Task<EntryListing> ListAsync(EntryFilter filter, CancellationToken cancel = default) =>
        throw new NotSupportedException($"{catalog.GetType().Name} is not yet read for {filter} ({cancel.IsCancellationRequested}).");

    /// <summary>The entry of a public id; null where there is none. An id from before answers with the entry as it is called now.</summary>
    public Task<EntryDetails?> FindAsync(string id, CancellationToken cancel = default) =>
        throw new NotSupportedException($"{id} {cancel.IsCancellationRequested}");
}
