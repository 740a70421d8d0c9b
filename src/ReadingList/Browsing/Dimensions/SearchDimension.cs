namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>q</c>: the words searched for. One value.</summary>
    public static FilterDimension Search { get; } = new SearchDimension();
}

internal sealed class SearchDimension : FilterDimension
{
    public override string Name => "q";

    internal override int Place => 0;

    public override string Description => "Search for words.";

    public override bool IsSingle => true;

    public override FacetKind Facet => FacetKind.None;

    public override string? TextOf(string value) => "Chip.Search";

    private protected override int MaxLength => 1_000;
}
