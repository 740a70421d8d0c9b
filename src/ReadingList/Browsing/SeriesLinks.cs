using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>
/// Which entries belong to one series, as rows of a snapshot. A link of one entry ties it to another where both are of one
/// site or where its words say so ("2편"). The rest of the links to entries only lead there.
/// </summary>
internal sealed class SeriesLinks
{
    /// <summary>What one query asks the database for.</summary>
    private const int Batch = 1_000;

    private readonly ILookup<int, int> _tied;
    private readonly ILookup<int, int> _linked;

    private SeriesLinks(HashSet<(int, int)> tied, HashSet<(int, int)> linked) => (_tied, _linked) = (BothWays(tied), BothWays(linked));

    /// <summary>The row and those of its series, the nearest first.</summary>
    internal IReadOnlyList<int> PartsOf(int row, int most)
    {
        var parts = new List<int> { row };
        for (var at = 0; at < parts.Count; at++)
        {
            foreach (var next in _tied[parts[at]])
            {
                if (parts.Count == most) return parts;
                if (!parts.Contains(next)) parts.Add(next);
            }
        }

        return parts;
    }

    /// <summary>The rows of other sites that its links lead to or whose links lead to it, without being parts.</summary>
    internal IEnumerable<int> LinkedWith(int row) => _linked[row].Except(_tied[row]);

    /// <param name="sites">Links to hosts that it does not know lead to no entry and are not looked up.</param>
    /// <returns>Also the rows that have links of any kind, and those with parts before or after them: entries, or pages that only their links name.</returns>
    internal static async Task<(SeriesLinks Links, IReadOnlyCollection<int> WithLinks, IReadOnlyCollection<int> InSeries)> ReadAsync(
        CatalogContext catalog, Dictionary<int, int> rowOf, ValueColumn sites, CancellationToken cancel)
    {
        var (tied, linked, parts, all) = (new HashSet<(int From, int To)>(), new HashSet<(int From, int To)>(), new HashSet<int>(), new HashSet<int>());
        var wanted = new Dictionary<string, List<(int Row, bool IsPart)>>(StringComparer.Ordinal);
        await foreach (var link in catalog.RelatedLinks.Select(link => new { link.EntryId, link.Text, link.Url }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!rowOf.TryGetValue(link.EntryId, out var row)) continue;
            all.Add(row);
            if (CanonicalUrl.Of(link.Url) is not { } address) continue;
            var isPart = PartWords.Say(link.Text);
            if (sites.Names.Find(address.Host) is null)
            {
                if (isPart) parts.Add(row);
                continue;
            }

            if (!wanted.TryGetValue(address.Value, out var rows)) wanted.Add(address.Value, rows = []);
            rows.Add((row, isPart));
        }

        foreach (var addresses in wanted.Keys.Chunk(Batch))
        {
            var found = await catalog.Entries.Where(entry => addresses.Contains(entry.CanonicalUrl)).Select(entry => new { entry.Id, entry.CanonicalUrl }).ToListAsync(cancel);
            foreach (var entry in found)
            {
                if (!wanted.Remove(entry.CanonicalUrl, out var links) || !rowOf.TryGetValue(entry.Id, out var to)) continue;
                foreach (var (from, isPart) in links.Where(link => link.Row != to)) (isPart || OfOneSite(from, to) ? tied : linked).Add((from, to));
            }
        }

        parts.UnionWith(wanted.Values.SelectMany(links => links).Where(link => link.IsPart).Select(link => link.Row));
        parts.UnionWith(tied.SelectMany(link => new[] { link.From, link.To }));
        return (new(tied, linked), all, parts);

        bool OfOneSite(int row, int other) => sites.Of(row).SequenceEqual(sites.Of(other));
    }

    private static ILookup<int, int> BothWays(HashSet<(int From, int To)> links) =>
        links.SelectMany(link => new[] { link, (From: link.To, To: link.From) }).Distinct().ToLookup(link => link.From, link => link.To);
}
