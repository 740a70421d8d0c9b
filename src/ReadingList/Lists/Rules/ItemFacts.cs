using ReadingList.Catalog;

namespace ReadingList.Lists.Rules;

/// <summary>What a line says beside its title; filled rule by rule, the first statement of a kind wins.</summary>
internal sealed class ItemFacts
{
    public PartialDate? Published { get; private set; }

    /// <summary>Month and day (0 if none) of a date whose year the headings tell: "12.30 [Title](u)" under "2021".</summary>
    public (int Month, int Day)? Yearless { get; private set; }

    // An array: nearly every line has one or none.
    public string[] Organizations { get; private set; } = [];

    public string? Venue { get; private set; }

    public string? Authors { get; private set; }

    public void Add(PartialDate date) => Published ??= date;

    public void AddYearless(int month, int day) => Yearless ??= (month, day);

    public void AddVenue(string? venue, PartialDate? year)
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
        for (var place = 0; OrganizationLabel.Next(label, ref place) is { } name;)
        {
            if (!Organizations.Contains(name)) Organizations = [.. Organizations, name];
        }
    }
}
