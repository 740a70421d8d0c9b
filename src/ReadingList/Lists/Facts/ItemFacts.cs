using ReadingList.Catalog;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>What a line says beside its title; filled rule by rule, the first statement of a kind wins.</summary>
internal sealed class ItemFacts(SectionHabits habits)
{
    public SectionHabits Habits { get; } = habits;

    public Vocabulary Vocabulary => Habits.Vocabulary;

    public PartialDate? Published { get; private set; }

    /// <summary>Month and day (0 if none) of a date whose year the headings tell: "12.30 [Title](u)" under "2021".</summary>
    public (int Month, int Day)? Yearless { get; private set; }

    // An array: nearly every line has one or none.
    public string[] Organizations { get; private set; } = [];

    public string? Venue { get; private set; }

    public string? Authors { get; private set; }

    /// <summary>Facts of the same line that are only tried.</summary>
    public ItemFacts Trial() => new(Habits);

    /// <summary>What the line says the link is: "paper", "영상".</summary>
    public string? Kind { get; private set; }

    public void AddKind(string kind) => Kind ??= kind;

    public void Add(PartialDate date) => Published ??= date;

    public void AddYearless(int month, int day) => Yearless ??= (month, day);

    /// <summary>Takes over what was tried.</summary>
    public void Add(ItemFacts tried)
    {
        if (tried.Published is { } date) Add(date);
        if (tried.Yearless is { } days) AddYearless(days.Month, days.Day);
        AddVenue(tried.Venue, null);
        AddAuthors(tried.Authors ?? "");
        Kind ??= tried.Kind;
        foreach (var name in tried.Organizations) AddOrganization(name);
    }

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
            AddOrganization(name);
        }
    }

    private void AddOrganization(string name)
    {
        if (!Organizations.Contains(name)) Organizations = [.. Organizations, name];
    }
}
