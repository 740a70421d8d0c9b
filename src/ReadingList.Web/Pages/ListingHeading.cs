using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Pages;

/// <summary>What a listing is called: after the criterion that gives it its address, the others being chips.</summary>
public sealed class ListingHeading
{
    private static readonly FilterDimension[] Naming =
        [FilterDimension.Search, FilterDimension.Topic, FilterDimension.Organization, FilterDimension.Month, FilterDimension.Keyword, FilterDimension.Site];

    public ListingHeading(EntryListing listing)
    {
        var subject = Naming.Select(dimension => listing.Selected.Where(value => value.Dimension == dimension).ToArray())
            .FirstOrDefault(values => values.Length == 1)?[0];
        Text = subject is null
            ? listing.Filter.IsEmpty ? "" : Words.Text(listing.Filter.Values(FilterDimension.Has) is [HasValues.Series] ? "Series" : "Listing.Some")
            : subject.Dimension == FilterDimension.Search ? Words.Text("Search.Title", subject.Value) : Label(subject);
        Language = subject is null or { Dimension: FilterDimension.Search } ? null : Words.OtherOf(Text);
        Parents = subject is { Dimension: FilterDimension.Topic } ? Above(subject) : [];
        (Earlier, Later) = subject is { Dimension: FilterDimension.Month } ? Beside(listing, subject.Value) : (null, null);
        Section = (subject?.Dimension, listing.Filter.IsEmpty) switch
        {
            (FilterDimension.Topic, _) => "topics",
            (FilterDimension.Organization, _) => "orgs",
            (FilterDimension.Month, _) => "months",
            (FilterDimension.Keyword, _) => "keywords",
            (null, true) => "latest",
            _ => null,
        };
        Description = Words.Text("Listing.Description", Text.Length == 0 ? Words.Text("Nav.Latest") : Text, Words.Count("Posts", listing.Total));
    }

    /// <summary>Empty for the catalog as a whole.</summary>
    public string Text { get; }

    public string? Language { get; }

    /// <summary>The topics above this one, outermost first.</summary>
    public IReadOnlyList<NamedValue> Parents { get; }

    /// <summary>Of a month or year: the nearest one before it that holds entries of this view; null where there is none.</summary>
    public SelectedValue? Earlier { get; }

    /// <summary>The nearest one after it.</summary>
    public SelectedValue? Later { get; }

    public string? Section { get; }

    public string Description { get; }

    /// <summary>A criterion in the reader's words: "Google", "2022년 12월", "with a summary".</summary>
    public static string Label(SelectedValue value) => value.Dimension switch
    {
        FilterDimension.Search => $"“{value.Value}”",
        FilterDimension.Topic => string.Join(" › ", value.Names.Count == 0 ? [value.Name] : value.Names.Skip(value.Names.Count - 1)),
        FilterDimension.Month => Date(value.Value),
        FilterDimension.From => Words.Text("Chip.From", Date(value.Value)),
        FilterDimension.To => Words.Text("Chip.To", Date(value.Value)),
        FilterDimension.Language => LanguageName(value.Value),
        FilterDimension.Has when HasValues.All.Contains(value.Value) => Words.Text("Has." + value.Value),
        _ => value.Name,
    };

    /// <summary>A value of a facet in the reader's words.</summary>
    public static string Label(FilterDimension dimension, FacetValue value) =>
        Label(new SelectedValue(dimension, value.Value, value.Name, true, [value.Name]));

    private static (SelectedValue? Earlier, SelectedValue? Later) Beside(EntryListing listing, string value)
    {
        var all = value.Length == 4 ? listing.Facets.Years.Reverse() : listing.Facets.Months;
        var filled = all.Where(each => each.Count > 0).ToArray();
        return (
            Selected(filled.LastOrDefault(each => string.CompareOrdinal(each.Value, value) < 0)),
            Selected(filled.FirstOrDefault(each => string.CompareOrdinal(each.Value, value) > 0)));
    }

    private static SelectedValue? Selected(FacetValue? value) =>
        value is null ? null : new(FilterDimension.Month, value.Value, value.Name, true, [value.Name]);

    private static string LanguageName(string code) =>
        code is "ko" or "en" or "ja" or "zh" ? Words.Text("Language." + code) : code;

    private static string Date(string value) => PartialDate.TryParse(value, out var date) ? Words.Date(date) : value;

    private static NamedValue[] Above(SelectedValue topic)
    {
        var slugs = topic.Value.Split('/');
        return slugs.Length != topic.Names.Count
            ? []
            : [.. topic.Names.SkipLast(1).Select((name, depth) => new NamedValue(name, string.Join('/', slugs.Take(depth + 1))))];
    }
}
