namespace ReadingList.Browsing;

/// <summary>All values of one dimension within a view.</summary>
/// <param name="Version">The import it shows.</param>
/// <param name="Selected">What the filter asks for with its names.</param>
/// <param name="Times">Of the first values that a page shows; null for a dimension that has none.</param>
public sealed record CatalogOverview(long Version, IReadOnlyList<SelectedValue> Selected, EntryFacets Facets, Timelines? Times)
{
    /// <summary>A drawing for each name of a long list would be more than anyone looks at.</summary>
    public const int MostDrawn = 200;

    internal static CatalogOverview Of(CatalogSnapshot snapshot, EntryFilter filter, FilterDimension dimension, CountedView view)
    {
        var times = dimension.DrawsTimes
            ? new Timelines(snapshot, view.Matches.Free(dimension), dimension, view.Facets.ValuesOf(dimension, MostDrawn).Take(MostDrawn).Select(value => value.Value))
            : null;
        return new(snapshot.Version, SelectedValues.Of(snapshot, filter), view.Facets, times);
    }
}
