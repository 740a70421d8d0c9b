using System.Runtime.InteropServices;
using ReadingList.Catalog;

namespace ReadingList.Import;

/// <summary>
/// A host belongs to an organisation where the list settles it: at least two dated entries, at two addresses of the host,
/// name the same one, and no dated entry of the host that names any names another or a second one beside it. The host's
/// entries without any get that one, marked as known from the address. A host of many authors belongs to nobody.
/// </summary>
internal static class HostOrganizations
{
    private const int EnoughWitnesses = 2;

    public static void Infer(IReadOnlyList<ListedEntry> entries)
    {
        var sites = new Dictionary<string, Witnesses>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Words is not { PublishedKey: not 0, Organizations: [var first, ..] } || SharedHosts.SiteOf(entry.Address) is not { } site) continue;
            ref var witnesses = ref CollectionsMarshal.GetValueRefOrAddDefault(sites, site, out var others);
            if (!others) witnesses = new(first with { Origin = ValueOrigin.Address }, 0);
            // Every entry of the list is another address. Null where they disagree.
            witnesses = witnesses.Owner is { } owner && NamesOnly(entry, owner.Slug) ? witnesses with { Count = witnesses.Count + 1 } : default;
        }

        foreach (var entry in entries)
        {
            if (entry.Words.Organizations.Count > 0 || SharedHosts.SiteOf(entry.Address) is not { } site) continue;
            if (sites.GetValueOrDefault(site) is not { Owner: { } owner, Count: >= EnoughWitnesses }) continue;
            entry.Words = entry.Words with { Organizations = [owner] };
        }
    }

    private static bool NamesOnly(ListedEntry entry, string slug) =>
        entry.Words.Organizations is [{ Origin: ValueOrigin.Stated } only] && only.Slug == slug;

    /// <param name="Owner">Null where entries of the site disagree.</param>
    private readonly record struct Witnesses(OrganizationWords? Owner, int Count);
}
