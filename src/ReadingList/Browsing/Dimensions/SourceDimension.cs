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

    public override string Folder => "lists";

    public override bool HasOverview => true;

    public override bool DrawsTimes => true;

    public override FacetOffer Offer => new(5);

    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Lists;
}
