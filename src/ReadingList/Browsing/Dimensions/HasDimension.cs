namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>has</c>: "note", "image", "related" or "series".</summary>
    public static FilterDimension Has { get; } = new HasDimension();
}

internal sealed class HasDimension : FilterDimension
{
    public override string Name => "has";

    internal override int Place => 90;

    public override string Description => "note, image, related or series.";

    public override string FacetName => "has";

    public override FacetOffer Offer => new(50) { Fewest = 1 };

    public override bool HoldsNames => false;

    public override int? SuggestionPlace => 40;

    public override string? TextOf(string value) => HasValues.All.Contains(value) ? "Has." + value : null;

    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Has;

    // Also one that no entry comes with: there is such a thing.
    internal override bool Knows(ValueColumn column, int? number) => number is not null;

    internal override IEnumerable<SpeltName> NamesOf(CatalogSnapshot snapshot)
    {
        var column = snapshot.Column(this)!;
        return HasValues.Names.Select(has => SpeltName.Of(
            new(this, has.Names[0], has.Value, column.Names.Find(has.Value) is { } number ? column.Totals[number] : 0), has.Names));
    }

    private protected override string Spelt(string clean) => clean.ToLowerInvariant();
}
