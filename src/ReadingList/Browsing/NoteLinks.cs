using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>Which entries' own links lead to which other entries of the catalog, both ways round, as rows of a snapshot.</summary>
internal sealed class NoteLinks
{
    /// <summary>What one query asks the database for.</summary>
    private const int Batch = 1_000;

    private readonly ILookup<int, int> _to;
    private readonly ILookup<int, int> _from;

    private NoteLinks(IReadOnlyCollection<(int From, int To)> links) =>
        (_to, _from) = (links.ToLookup(link => link.From, link => link.To), links.ToLookup(link => link.To, link => link.From));

    /// <summary>The rows that the row's links lead to.</summary>
    internal IEnumerable<int> To(int row) => _to[row];

    /// <summary>The rows whose links lead to the row.</summary>
    internal IEnumerable<int> From(int row) => _from[row];

    /// <param name="hosts">The sites of the catalog: links elsewhere lead to no entry and are not looked up.</param>
    internal static async Task<NoteLinks> ReadAsync(CatalogContext catalog, Dictionary<int, int> rowOf, ValueNames hosts, CancellationToken cancel)
    {
        var wanted = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        await foreach (var link in catalog.RelatedLinks.Select(link => new { link.EntryId, link.Url }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!rowOf.TryGetValue(link.EntryId, out var row) || CanonicalUrl.Of(link.Url) is not { } address || hosts.Find(address.Host) is null) continue;
            if (!wanted.TryGetValue(address.Value, out var rows)) wanted.Add(address.Value, rows = []);
            rows.Add(row);
        }

        var links = new HashSet<(int From, int To)>();
        foreach (var addresses in wanted.Keys.Chunk(Batch))
        {
            var found = await catalog.Entries.Where(entry => addresses.Contains(entry.CanonicalUrl)).Select(entry => new { entry.Id, entry.CanonicalUrl }).ToListAsync(cancel);
            foreach (var entry in found)
            {
                if (!rowOf.TryGetValue(entry.Id, out var to)) continue;
                foreach (var from in wanted[entry.CanonicalUrl].Where(from => from != to)) links.Add((from, to));
            }
        }

        return new(links);
    }
}
