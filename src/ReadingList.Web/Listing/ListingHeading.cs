using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Listing;

/// <summary>What a listing is called: after the criterion that gives it its address, the others being chips.</summary>
public sealed class ListingHeading
{
    private const int MostNamed = 3;

    private static readonly FilterDimension[] Naming =
        [.. FilterDimension.All.Where(dimension => dimension == FilterDimension.Search || dimension.Folder is not null)];

    public ListingHeading(EntryListing listing)
    {
        var subject = Naming.Select(dimension => listing.Selected.Where(value => value.Dimension == dimension).ToArray())
            .FirstOrDefault(values => values.Length == 1)?[0];
        Text = subject is null
            ? Mixed(listing)
            : subject.Dimension == FilterDimension.Search ? Words.Text("Search.Title", subject.Value) : Label(subject);
        Language = subject is null || subject.Dimension == FilterDimension.Search ? null : Words.OtherOf(Text);
        Parents = subject?.Dimension.Facet == FacetKind.Tree ? Above(subject) : [];
        (Earlier, Later) = subject?.Dimension.Facet == FacetKind.Dates ? Beside(listing, subject.Value) : (null, null);
        Section = subject is null && listing.Filter.IsEmpty ? "latest" : subject?.Dimension.Folder;
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
    public static string Label(SelectedValue value)
    {
        var name = value.Dimension.IsDate ? Date(value.Value) : value.Names is [.., var last] ? last : value.Name;
        return value.Dimension.TextOf(value.Value) is { } text ? Words.Text(text, name) : name;
    }

    /// <summary>A value of a facet in the reader's words.</summary>
    public static string Label(FilterDimension dimension, FacetValue value) =>
        Label(new SelectedValue(dimension, value.Value, value.Name, true, [value.Name]));

    // "Google · Meta, Nov 2022 – Jan 2023": the values of one dimension together, of very many the first.
    private static string Mixed(EntryListing listing)
    {
        if (listing.Filter.Values(FilterDimension.Has) is [HasValues.Series] && listing.Selected.Count == 1) return Words.Text("Series");
        var parts = listing.Selected.Where(value => !value.Dimension.IsDate || value.Dimension.Folder is not null)
            .GroupBy(value => value.Dimension).Select(Together).ToList();
        if (Period(listing.Filter) is { } period) parts.Add(period);
        return string.Join(", ", parts);
    }

    private static string Together(IEnumerable<SelectedValue> values)
    {
        var labels = values.Select(value => value.Dimension == FilterDimension.Search ? value.Value : Label(value)).ToList();
        return string.Join(" · ", labels.Take(MostNamed)) + (labels.Count > MostNamed ? $" +{Words.Number(labels.Count - MostNamed)}" : "");
    }

    private static string? Period(EntryFilter filter) => (filter.From, filter.To) switch
    {
        ({ } from, { } to) => from == to ? Words.Date(from) : $"{Words.Date(from)} – {Words.Date(to)}",
        ({ } from, null) => Words.Text("Chip.From", Words.Date(from)),
        (null, { } to) => Words.Text("Chip.To", Words.Date(to)),
        _ => null,
    };

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

    private static string Date(string value) => PartialDate.TryParse(value, out var date) ? Words.Date(date) : value;

    private static NamedValue[] Above(SelectedValue topic)
    {
        var slugs = topic.Value.Split('/');
        return slugs.Length != topic.Names.Count
            ? []
            : [.. topic.Names.SkipLast(1).Select((name, depth) => new NamedValue(name, string.Join('/', slugs.Take(depth + 1))))];
    }
}
