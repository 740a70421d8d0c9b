namespace ReadingList.Browsing;

/// <summary>Names what a filter asks for, as far as the catalog knows it.</summary>
internal static class SelectedValues
{
    internal static List<SelectedValue> Of(CatalogSnapshot snapshot, EntryFilter filter) =>
        [.. filter.Criteria.Select(criterion => Named(snapshot, criterion))];

    /// <summary>The same filter in the names that the catalog's own addresses have: an organisation answers to all of its names.</summary>
    internal static EntryFilter InOwnNames(CatalogSnapshot snapshot, EntryFilter filter)
    {
        foreach (var (dimension, value) in filter.Criteria)
        {
            if (snapshot.Column(dimension)?.Names is { } names && names.Find(value) is { } number && names.Value(number) is var own && own != value)
            {
                filter = filter.Without(dimension, value).With(dimension, own).OnPageOf(filter);
            }
        }

        return filter;
    }

    /// <summary>What words of a search were understood as, each with the way back.</summary>
    internal static IReadOnlyList<UnderstoodValue> Understood(CatalogSnapshot snapshot, EntryFilter filter, SearchHits? hits) => hits is null ? [] :
    [
        .. hits.Reading.Parts.Concat(Topics(snapshot, hits)).Select(part => new UnderstoodValue(
            part.Dimension.IsDate && part.Values.Count > 1 ? Named(snapshot, new(FilterDimension.Search, part.Typed)) : Named(snapshot, new(part.Dimension, part.Values[0])),
            part.Rest.Length > 0 ? filter.With(FilterDimension.Search, part.Rest) : filter.Without(FilterDimension.Search))),
    ];

    // What is an organisation's name here is no topic's; and of a topic nothing of which is found, nothing is said.
    private static IEnumerable<UnderstoodPart> Topics(CatalogSnapshot snapshot, SearchHits hits) => hits.Reading.Topics.Where(topic =>
        !hits.Reading.Parts.Any(part => part.Typed.Contains(topic.Typed, StringComparison.Ordinal))
        && snapshot.Column(FilterDimension.Topic) is { } column && column.Names.Find(topic.Values[0]) is { } number && Holds(hits.All, column.RowsOf(number)));

    private static bool Holds(RowSet found, ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            if (found.Contains(row)) return true;
        }

        return false;
    }

    private static SelectedValue Named(CatalogSnapshot snapshot, Criterion criterion)
    {
        var (dimension, value) = criterion;
        if (snapshot.Column(dimension) is not { } column) return new(dimension, value, value, Known: true, [value]);
        var number = column.Names.Find(value);
        var name = number is { } named ? column.Names.Name(named) : value;
        return new(dimension, value, name, dimension.Knows(column, number), Path(snapshot, dimension, number) ?? [name]);
    }

    private static IReadOnlyList<string>? Path(CatalogSnapshot snapshot, FilterDimension dimension, int? number) =>
        dimension.Facet == FacetKind.Tree && number is { } topic && snapshot.Topics.Paths.TryGetValue(topic, out var path) ? path.Names : null;
}
