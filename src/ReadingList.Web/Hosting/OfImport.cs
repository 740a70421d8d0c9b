using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>Something small that every page shows: read from the catalog once after each import.</summary>
/// <param name="unreadable">Its value where the database cannot be read: every page shows it, that which says so too.</param>
internal sealed class OfImport<T>(CatalogStore store, Func<CatalogContext, T> read, T unreadable)
{
    private volatile Tuple<long, T>? _known;

    public T Value
    {
        get
        {
            try
            {
                return At(store.CurrentVersion());
            }
            catch (DatabaseException)
            {
                return unreadable;
            }
        }
    }

    /// <param name="import">The one that the database holds, as the asker has just been told.</param>
    public T At(long import)
    {
        try
        {
            if (_known is not { } known || known.Item1 != import) _known = known = Tuple.Create(import, store.Read(read));
            return known.Item2;
        }
        catch (DatabaseException)
        {
            return unreadable;
        }
    }
}
