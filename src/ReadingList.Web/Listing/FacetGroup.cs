using ReadingList.Browsing;

namespace ReadingList.Web.Listing;

/// <summary>Values of one dimension as links: each chooses its value instead of the others, or beside them, or lets go of it.</summary>
/// <param name="Filter">The view that the links lead on from.</param>
public sealed record FacetGroup(EntryFilter Filter, FilterDimension Dimension, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The dimensions that are offered beside a listing, from the top.</summary>
    public static readonly IReadOnlyList<(FilterDimension Dimension, FacetOffer Offer)> Offered =
    [
        .. from dimension in FilterDimension.All
           where dimension.Offer is not null
           orderby dimension.Offer!.Place
           select (dimension, dimension.Offer!),
    ];

    private int? _longest;

    /// <summary>Whether a bar shows how the counts compare.</summary>
    public bool Bars { get; init; }

    /// <summary>The place on the page where a choice ends, as a fragment; null for its top.</summary>
    public string? Stay { get; init; }

    /// <summary>Where the values are drawn with when they are from; those without a timeline stay without.</summary>
    public Timelines? Times { get; init; }

    /// <summary>The lists by their letters, where the values are lists.</summary>
    public IReadOnlyList<ListFace> Faces { get; init; } = [];

    /// <summary>The count whose bar is the longest; else the group's own highest.</summary>
    public int? Highest { get; init; }

    /// <summary>0 to 100.</summary>
    public int Wide(FacetValue value) => (int)((long)value.Count * 100 / (_longest ??= Highest ?? Math.Max(1, Values.Max(each => each.Count))));

    /// <summary>This value alone; where it is chosen, the view without it.</summary>
    public EntryFilter Toggled(FacetValue value) =>
        Filter.Has(Dimension, value.Value) ? Filter.Without(Dimension, value.Value) : Free().Only(Dimension, value.Value);

    /// <summary>This value too; null where nothing is chosen beside which it could stand.</summary>
    public EntryFilter? Added(FacetValue value) => Beside(value.Value);

    /// <summary>The same for a topic: one above or below a chosen one would add nothing, or all of it.</summary>
    public static EntryFilter? Added(EntryFilter filter, TopicFacetValue topic) =>
        topic.Open || filter.Values(FilterDimension.Topic).Any(chosen => topic.Path.StartsWith(chosen + "/", StringComparison.Ordinal))
            ? null
            : new FacetGroup(filter, FilterDimension.Topic, []).Beside(topic.Path);

    private EntryFilter? Beside(string value) =>
        Filter.Values(Dimension) is { Count: > 0 and < EntryFilter.MaxValues } && !Filter.Has(Dimension, value) ? Free().With(Dimension, value) : null;

    // A month is not looked for within a period.
    private EntryFilter Free() => Dimension.IsDate ? Filter.WithoutPeriod() : Filter;
}
