namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>source</c>: a list's name.</summary>
    public static FilterDimension Source { get; } = new SourceDimension();
}

internal sealed class SourceDimension : FilterDimension
{
    public override string Name => "source";

    internal override int Place => 95;

    public override string Description => "The list it stands in.";

    public override FacetOffer Offer => new(70);

    // An entry's own list comes before the others that it stands in.
    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Rows.Column(
        catalog.Rows.Entries.Select(entry => (entry.Id, NameOf(catalog, entry.SourceId)))
            .Concat(catalog.Places.Select(place => (place.EntryId, NameOf(catalog, place.SourceId)))));

    private static string NameOf(LoadedCatalog catalog, int sourceId) => catalog.Sources.GetValueOrDefault(sourceId, "");
}
