using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Gives new entries ids that no other entry has.</summary>
internal sealed class PublicIds
{
    private const int Chunk = 1000;

    private readonly CatalogContext _context;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public PublicIds(CatalogContext context, ImportPlan plan)
    {
        _context = context;
        if (!context.Entries.Any()) return;
        var wanted = plan.Entries.Where(entry => entry.Change is EntryChange.Added or EntryChange.Moved).Select(entry => EntryId.Of(entry.Address!));
        foreach (var ids in wanted.Chunk(Chunk))
        {
            _taken.UnionWith(context.Entries.Where(entry => ids.Contains(entry.PublicId)).Select(entry => entry.PublicId));
        }
    }

    public string New(string canonicalUrl)
    {
        var id = EntryId.Of(canonicalUrl, IsTaken);
        _taken.Add(id);
        return id;
    }

    /// <summary>The entry that had it is deleted.</summary>
    public void Release(string id) => _taken.Remove(id);

    // Ids of ordinary length were asked for in bulk; a longer one is asked for by itself, once in a very long time.
    private bool IsTaken(string id) =>
        _taken.Contains(id) || (id.Length > EntryId.Length && _context.Entries.Any(entry => entry.PublicId == id));
}
