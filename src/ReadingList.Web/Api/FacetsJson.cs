using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReadingList.Browsing;
using ReadingList.Export;

namespace ReadingList.Web.Api;

/// <summary>All facets of a filter. Flat ones hold most entries first; months oldest first, empty ones included; years newest first.</summary>
/// <param name="Total">Entries that pass the filter.</param>
/// <param name="Topics">The tree; counts include the topics below.</param>
/// <param name="Undated">Entries without a date that pass all but the dates.</param>
public sealed record FacetsJson(
    int Total,
    IReadOnlyList<TopicJson> Topics,
    IReadOnlyList<FacetValue> Months,
    IReadOnlyList<FacetValue> Years,
    int Undated)
{
    /// <summary>Before which of its properties those of the flat dimensions stand.</summary>
    private const int FlatOnes = 2;

    /// <summary>As all JSON of the app, and with a property for each flat dimension.</summary>
    public static JsonSerializerOptions Options { get; } = new(EntryJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(AddFlatOnes),
    };

    internal EntryFacets? Flat { get; private init; }

    public static FacetsJson Of(EntryListing listing) => new(
        listing.Total,
        [.. listing.Facets.Topics.Select(TopicJson.Of)],
        listing.Facets.Months,
        listing.Facets.Years,
        listing.Facets.Undated)
    {
        Flat = listing.Facets,
    };

    /// <summary>Makes the flat dimensions known to whatever reads the type's contract: the serializer, and the API's description.</summary>
    public static void AddFlatOnes(JsonTypeInfo type)
    {
        if (type.Type != typeof(FacetsJson)) return;
        foreach (var (place, dimension) in FilterDimension.All.Where(dimension => dimension.Facet == FacetKind.Flat).Index())
        {
            var property = type.CreateJsonPropertyInfo(typeof(IReadOnlyList<FacetValue>), dimension.FacetName);
            property.IsGetNullable = property.IsSetNullable = false;
            property.Get = facets => ((FacetsJson)facets).Flat?[dimension].All;
            type.Properties.Insert(FlatOnes + place, property);
        }
    }
}

/// <param name="Value">The path of slugs that the filter takes.</param>
public sealed record TopicJson(string Name, string Value, int Count, bool Selected, IReadOnlyList<TopicJson> Children)
{
    public static TopicJson Of(TopicFacetValue topic) =>
        new(topic.Name, topic.Path, topic.Count, topic.Selected, [.. topic.Children.Select(Of)]);
}
