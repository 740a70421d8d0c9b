using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>The organisations of one list: whatever it calls them, and whose hosts its links are on.</summary>
internal sealed class ListOrganizations(OrganizationNames names)
{
    // The same few stand in most entries.
    private readonly Dictionary<NamedOrganization, OrganizationWords> _written = [];

    public IReadOnlyList<OrganizationWords> Written(IReadOnlyList<NamedOrganization> inList)
    {
        if (inList.Count == 0) return [];
        var all = new OrganizationWords[inList.Count];
        for (var i = 0; i < all.Length; i++) all[i] = Written(inList[i]);
        return all;
    }

    /// <summary>
    /// Entries that name no organisation get the one their address tells, marked as known from there: the one the list
    /// itself settles for the host, else the one that is known to own it.
    /// </summary>
    public void Infer(IReadOnlyList<ListedEntry> entries)
    {
        HostOrganizations.Infer(entries);
        foreach (var entry in entries.Where(entry => entry.Words.Organizations.Count == 0))
        {
            if (names.At(entry.Address) is not { } owner) continue;
            entry.Words = entry.Words with { Organizations = [Written(new NamedOrganization(owner.Name, ValueOrigin.Address))] };
        }
    }

    private OrganizationWords Written(NamedOrganization name)
    {
        if (!_written.TryGetValue(name, out var words))
        {
            _written.Add(name, words = new(name.Name, Slug.Of(names.Find(name.Name)?.Name ?? name.Name), name.Origin));
        }

        return words;
    }
}
