using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>The organisations of one list: whatever it calls them, and whose hosts its links are on.</summary>
internal sealed class ListOrganizations(OrganizationNames names)
{
    private readonly Dictionary<string, string> slugs = new(StringComparer.Ordinal);

    public OrganizationWords Written(NamedOrganization name) => new(name.Name, SlugOf(name.Name), name.Origin);

    /// <summary>
    /// Entries that name no organisation get the one their address tells, marked as known from there: the one the list
    /// itself settles for the host, else the one that is known to own it.
    /// </summary>
    public void Infer(IReadOnlyList<ListedEntry> entries)
    {
        HostOrganizations.Infer(entries);
        foreach (var entry in entries.Where(entry => entry.Words.Organizations.Count == 0))
        {
            if (names.At(entry.Address.Value) is not { } owner) continue;
            entry.Words = entry.Words with { Organizations = [new(owner.Name, SlugOf(owner.Name), ValueOrigin.Address)] };
        }
    }

    private string SlugOf(string name)
    {
        if (!slugs.TryGetValue(name, out var slug)) slugs.Add(name, slug = Slug.Of(names.Find(name)?.Name ?? name));
        return slug;
    }
}
