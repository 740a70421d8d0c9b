using ReadingList.Catalog;

namespace ReadingList.Lists.Rules;

/// <summary>What a line says beside its title; filled rule by rule, the first statement of a kind wins.</summary>
internal sealed class ItemFacts
{
    public PartialDate? Published { get; private set; }

    public List<string> Organizations { get; } = [];

    public string? Venue { get; private set; }

    public string? Authors { get; private set; }

    public void Add(PartialDate date) => Published ??= date;

    public void AddVenue(string venue, PartialDate? year)
    {
        Venue ??= venue;
        if (year is { } date) Add(date);
    }

    public void AddAuthors(string authors)
    {
        if (authors.Length > 0) Authors ??= authors;
    }

    public void AddOrganizations(string label)
    {
        foreach (var name in OrganizationNames.Split(label))
        {
            if (!Organizations.Contains(name)) Organizations.Add(name);
        }
    }
}
