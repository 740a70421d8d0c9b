using ReadingList.Browsing;

namespace ReadingList.Web.Shell;

/// <summary>
/// The names by which most of a view would be narrowed: lists where there are several, topics, then organisations. On phones they stand beside the folded
/// filters, where each saves opening them; on wide screens the filters are open anyway.
/// </summary>
public static class Shortcuts
{
    private const int EachKind = 8;

    /// <summary>A view that is seen at a glance needs none.</summary>
    private const int FewestEntries = 8;

    public static IReadOnlyList<(string Name, EntryFilter Target)> Of(EntryListing listing) =>
        listing.Total < FewestEntries ? [] : [.. Flat(listing, FilterDimension.Source), .. Topics(listing), .. Flat(listing, FilterDimension.Organization)];

    // Those that have no further ones below them: a reader has "NLP" in mind, not the chapter that it stands in.
    private static IEnumerable<(string, EntryFilter)> Topics(EntryListing listing)
    {
        var chosen = listing.Filter.Values(FilterDimension.Topic).Count > 0;
        return Lowest(chosen ? Below(listing.Facets.Topics) : listing.Facets.Topics)
            .GroupBy(topic => topic.Path[(topic.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal)
            .Select(same => (same.First().Name, Value: same.Count() > 1 && !chosen ? same.Key : same.First().Path, Count: same.Sum(topic => topic.Count)))
            .Where(topic => topic.Count > 0 && topic.Count < listing.Total)
            .OrderByDescending(topic => topic.Count)
            .Take(EachKind)
            .Select(topic => (topic.Name, listing.Filter.Only(FilterDimension.Topic, topic.Value)));
    }

    private static IEnumerable<(string, EntryFilter)> Flat(EntryListing listing, FilterDimension dimension) =>
        listing.Filter.Values(dimension).Count > 0 ? [] : listing.Facets[dimension].Top(EachKind)
            .Where(value => value.Count < listing.Total)
            .Select(value => (value.Name, listing.Filter.Only(dimension, value.Value)));

    private static IEnumerable<TopicFacetValue> Lowest(IEnumerable<TopicFacetValue> topics) =>
        topics.SelectMany(topic => topic.Children.Any(child => child.Count > 0) ? Lowest(topic.Children) : [topic]);

    private static IEnumerable<TopicFacetValue> Below(IEnumerable<TopicFacetValue> topics) =>
        topics.SelectMany(topic => topic.Selected ? topic.Children : Below(topic.Children));
}
