using ReadingList.Browsing;
using ReadingList.Text;

namespace ReadingList.Web.Pages;

/// <summary>Where a listing leads on that asks for a name the catalog does not know: to the names near it.</summary>
public static class WayOut
{
    public static IEnumerable<(string Name, EntryFilter Target)> Nearest(EntryListing listing) =>
        from unknown in listing.Unknown
        from near in NearestNames.To(unknown.Value, Names(listing.Facets, unknown.Dimension), name => name.Name)
        select (near.Name, listing.Filter.Only(unknown.Dimension, near.Value));

    private static IEnumerable<(string Name, string Value)> Names(EntryFacets facets, FilterDimension dimension) => dimension switch
    {
        FilterDimension.Topic => Topics(facets.Topics),
        FilterDimension.Organization => facets.Organizations.All.Select(Pair),
        FilterDimension.Keyword => facets.Keywords.All.Select(Pair),
        FilterDimension.Site => facets.Sites.All.Select(Pair),
        FilterDimension.Source => facets.Sources.All.Select(Pair),
        _ => [],
    };

    private static IEnumerable<(string Name, string Value)> Topics(IEnumerable<TopicFacetValue> topics) =>
        topics.SelectMany(topic => Topics(topic.Children).Prepend((topic.Name, topic.Path)));

    private static (string Name, string Value) Pair(FacetValue value) => (value.Name, value.Value);
}
