using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>What other lists hold of the links that a plan adds, moves or removes.</summary>
internal sealed class OtherLists
{
    private const int Chunk = 1000;

    private readonly Dictionary<string, Elsewhere> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shadowed = new(StringComparer.Ordinal);

    public OtherLists(CatalogContext context, int sourceId, ImportPlan plan)
    {
        if (!context.Sources.Any(source => source.Id != sourceId)) return;
        var coming = plan.Entries.Where(entry => entry.Change is EntryChange.Added or EntryChange.Moved).Select(entry => entry.Address!);
        foreach (var urls in coming.Chunk(Chunk))
        {
            foreach (var row in context.Entries
                .Where(entry => entry.SourceId != sourceId && urls.Contains(entry.CanonicalUrl))
                .Select(entry => new { entry.CanonicalUrl, entry.Id, entry.PublicId, entry.AddedOn, entry.SourceId }))
            {
                _shown.Add(row.CanonicalUrl, new(row.Id, row.PublicId, row.AddedOn, row.SourceId));
            }
        }

        var going = plan.Entries.Where(entry => entry.Change is EntryChange.Removed or EntryChange.Moved).Select(entry => entry.AddressBefore!);
        foreach (var urls in going.Chunk(Chunk))
        {
            _shadowed.UnionWith(context.EntryShadows
                .Where(shadow => shadow.SourceId != sourceId && urls.Contains(shadow.CanonicalUrl))
                .Select(shadow => shadow.CanonicalUrl));
        }
    }

    /// <summary>The entry of that address that shows another list's words.</summary>
    public Elsewhere? Showing(string canonicalUrl) => _shown.GetValueOrDefault(canonicalUrl);

    /// <summary>Whether another list waits to put its words in place of this list's.</summary>
    public bool Wait(string canonicalUrl) => _shadowed.Contains(canonicalUrl);
}

internal sealed record Elsewhere(int EntryId, string PublicId, DateTime AddedOn, int SourceId);
