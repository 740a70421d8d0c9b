using ReadingList.Browsing;

namespace ReadingList.Web.Api;

/// <summary>All facets of a filter. Flat ones hold most entries first; months oldest first, empty ones included; years newest first.</summary>
/// <param name="Total">Entries that pass the filter.</param>
/// <param name="Topics">The tree; counts include the topics below.</param>
/// <param name="Undated">Entries without a date that pass all but the dates.</param>
public sealed record FacetsJson(
    int Total,
    IReadOnlyList<TopicJson> Topics,
    IReadOnlyList<FacetValue> Organizations,
    IReadOnlyList<FacetValue> Keywords,
    IReadOnlyList<FacetValue> Sites,
    IReadOnlyList<FacetValue> Languages,
    IReadOnlyList<FacetValue> Has,
    IReadOnlyList<FacetValue> Sources,
    IReadOnlyList<FacetValue> Months,
    IReadOnlyList<FacetValue> Years,
    int Undated)
{
    public static FacetsJson Of(EntryListing listing) => new(
        listing.Total,
        [.. listing.Facets.Topics.Select(TopicJson.Of)],
        listing.Facets.Organizations.All,
        listing.Facets.Keywords.All,
        listing.Facets.Sites.All,
        listing.Facets.Languages.All,
        listing.Facets.Has.All,
        listing.Facets.Sources.All,
        listing.Facets.Months,
        listing.Facets.Years,
        listing.Facets.Undated);
}

/// <param name="Value">The path of slugs that the filter takes.</param>
public sealed record TopicJson(string Name, string Value, int Count, bool Selected, IReadOnlyList<TopicJson> Children)
{
    public static TopicJson Of(TopicFacetValue topic) =>
        new(topic.Name, topic.Path, topic.Count, topic.Selected, [.. topic.Children.Select(Of)]);
}
