using ReadingList.Catalog;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>What a line says beside its title; filled rule by rule, the first statement of a kind wins and no word is dropped.</summary>
internal sealed class ItemFacts(SectionHabits habits)
{
    private const int MaxKinds = 3;

    public SectionHabits Habits { get; } = habits;

    public Vocabulary Vocabulary => Habits.Vocabulary;

    public PartialDate? Published { get; private set; }

    /// <summary>Month and day (0 if none) of a date whose year, or year and month, the headings tell: "12.30 [Title](u)" under "2021".</summary>
    public (int Month, int Day)? Yearless { get; private set; }

    // Arrays: nearly every line has one or none.
    public string[] Organizations { get; private set; } = [];

    public string? Venue { get; private set; }

    public string? Authors { get; private set; }

    /// <summary>What the line says the link is, each once: "paper", "영상".</summary>
    public string[] Kinds { get; private set; } = [];

    /// <summary>Words that stood where facts stand and are none: lines of the note.</summary>
    public string[] Remarks { get; private set; } = [];

    /// <summary>A span of time of which only the beginning became the date.</summary>
    public string? Span { get; private set; }

    /// <summary>A span of years, which is no date; it stands among the remarks.</summary>
    public bool HasYears { get; private set; }

    /// <summary>Where the title ends is only guessed: nothing on the line says it.</summary>
    public bool TitleIsInferred { get; set; }

    /// <summary>Facts of the same line that are only tried.</summary>
    public ItemFacts Trial() => new(Habits);

    /// <summary>Takes over what was tried.</summary>
    public void Add(ItemFacts tried)
    {
        if (tried.Published is { } date) Add(date);
        if (tried.Yearless is { } days) AddYearless(days.Month, days.Day);
        AddVenue(tried.Venue, null);
        AddAuthors(tried.Authors ?? "");
        foreach (var name in tried.Organizations) AddOrganization(name);
        foreach (var kind in tried.Kinds) AddKind(kind);
        foreach (var remark in tried.Remarks) AddRemark(remark);
        Span ??= tried.Span;
        HasYears |= tried.HasYears;
        TitleIsInferred |= tried.TitleIsInferred;
    }

    public void Add(PartialDate date) => Published ??= date;

    /// <summary>Takes a date that says no other than what is known, and perhaps more: the month of a year.</summary>
    /// <returns>False where another date is known.</returns>
    public bool Refine(PartialDate date)
    {
        if (Published is { } known && known != date && (known.Year != date.Year || (known.HasMonth && date.HasMonth && known.Month != date.Month))) return false;
        if (Published is not { } first || !first.HasMonth || (first.Day == 0 && date.Day > 0)) Published = date;
        return true;
    }

    public void AddYearless(int month, int day) => Yearless ??= (month, day);

    /// <summary>A span of time: its beginning is the date, but for a span of years.</summary>
    public void AddSpan(PartialDate from, bool isYears, string text)
    {
        if (isYears)
        {
            HasYears = true;
            AddRemark(text);
            return;
        }

        Add(from);
        Span ??= text;
    }

    public void AddVenue(string? venue, PartialDate? year)
    {
        if (venue is not null && Venue is not null && Venue != venue) AddRemark(venue);
        Venue ??= venue;
        if (year is { } date) Add(date);
    }

    public void AddAuthors(string authors)
    {
        if (authors.Length == 0 || authors == Authors) return;
        Authors = Authors is null ? authors : $"{Authors}, {authors}";
    }

    public void AddKind(string kind)
    {
        if (Kinds.Length >= MaxKinds) AddRemark(kind);
        else if (!Kinds.Contains(kind)) Kinds = [.. Kinds, kind];
    }

    public void AddRemark(string remark)
    {
        if (!Remarks.Contains(remark)) Remarks = [.. Remarks, remark];
    }

    /// <returns>False where the label names none: it is too long for a name.</returns>
    public bool AddOrganizations(string label)
    {
        if (Vocabulary.HasOrganization(label))
        {
            AddOrganization(PlainText.OneLine(label));
            return true;
        }

        var any = false;
        for (var place = 0; OrganizationLabel.Next(label, ref place) is { } name; any = true) AddOrganization(name);
        return any;
    }

    private void AddOrganization(string name)
    {
        if (!Organizations.Contains(name)) Organizations = [.. Organizations, name];
    }
}
