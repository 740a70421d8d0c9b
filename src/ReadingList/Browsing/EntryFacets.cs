namespace ReadingList.Browsing;

/// <summary>The values of the catalog with how many entries choosing each would show. A facet respects every dimension but its own.</summary>
public sealed class EntryFacets
{
    private readonly Dictionary<FilterDimension, Facet> _flat;

    internal EntryFacets(Dictionary<FilterDimension, Facet> flat) => _flat = flat;

    /// <summary>The values of a flat dimension.</summary>
    /// <exception cref="KeyNotFoundException">Its values stand in a tree or in time, or it has none.</exception>
    public Facet this[FilterDimension dimension] => _flat[dimension];

    /// <summary>The roots of the tree in the curator's order; counts include the topics below.</summary>
    public required IReadOnlyList<TopicFacetValue> Topics { get; init; }

    /// <summary>Every month from the catalog's first to its last, empty ones included, oldest first; what <c>month</c>, <c>from</c> and <c>to</c> choose is selected.</summary>
    public required IReadOnlyList<FacetValue> Months { get; init; }

    /// <summary>Years that hold entries, also those known by year alone, newest first.</summary>
    public required IReadOnlyList<FacetValue> Years { get; init; }

    /// <summary>Entries without any date that pass all but the dates.</summary>
    public required int Undated { get; init; }

    /// <summary>The values of any dimension, whatever its kind: the first of a flat one, a tree from above.</summary>
    public IEnumerable<FacetValue> ValuesOf(FilterDimension dimension, int most = Facet.Most) => dimension.Facet switch
    {
        FacetKind.Flat => this[dimension].Top(most),
        FacetKind.Tree => Topics.SelectMany(Below).Take(most),
        FacetKind.Dates => Years.Concat(Months).Take(most),
        FacetKind.None => [],
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    private static IEnumerable<FacetValue> Below(TopicFacetValue topic) =>
        topic.Children.SelectMany(Below).Prepend(new(topic.Name, topic.Path, topic.Count, topic.Selected));
}
