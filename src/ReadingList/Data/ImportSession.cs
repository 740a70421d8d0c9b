using ReadingList.Catalog;

namespace ReadingList.Data;

/// <summary>
/// One transaction that changes the catalog, with commands that are prepared once: rows that come by the hundred thousand are written
/// and read here, all others by EF over <see cref="Catalog"/>. Without <see cref="Commit"/> nothing is changed.
/// </summary>
internal abstract class ImportSession : IDisposable
{
    /// <summary>Reads and writes within the transaction.</summary>
    public abstract CatalogContext Catalog { get; }

    /// <summary>Within the transaction too.</summary>
    public abstract SearchIndex Index { get; }

    public abstract void Insert<T>(T row)
        where T : class;

    /// <summary>Sets every column of the row with the same key.</summary>
    public abstract void Update<T>(T row)
        where T : class;

    /// <summary>The entries that show a list's words, in no order.</summary>
    public abstract IEnumerable<StoredEntry> EntriesOf(int sourceId);

    /// <summary>Where a list names entries, its own and others', in no order.</summary>
    public abstract IEnumerable<StoredPlace> PlacesOf(int sourceId);

    public abstract void PlaceEntry(int id, int position, int line);

    /// <summary>Its topics are others now.</summary>
    public abstract void TouchEntry(int id, DateTime moment);

    /// <returns>When the entry was changed last (UTC); null where its row is about to be another than it is.</returns>
    public abstract DateTime? ChangedOn(Entry entry);

    /// <summary>With its text in the index.</summary>
    public abstract void DeleteEntry(int id);

    public abstract void DeletePlaces(int entryId, int sourceId);

    public abstract void DeleteShadow(string canonicalUrl, int sourceId);

    /// <summary>Everything that hangs on an entry's words.</summary>
    public abstract void DeleteWords(int entryId);

    public abstract void Commit();

    public abstract void Dispose();
}

internal readonly record struct StoredEntry(int Id, string CanonicalUrl, long Fingerprint, int Position, int Line);

internal readonly record struct StoredPlace(int EntryId, int TopicId, int Line);
