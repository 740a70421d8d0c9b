using ReadingList.Catalog;

namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>keyword</c>: a keyword's slug.</summary>
    public static FilterDimension Keyword { get; } = new KeywordDimension();
}

internal sealed class KeywordDimension : FilterDimension
{
    public override string Name => "keyword";

    internal override int Place => 60;

    public override string Description => "A model, tool or data set.";

    public override string Folder => "keywords";

    public override bool HasOverview => true;

    public override FacetOffer Offer => new(30) { Look = FacetLook.Terms };

    public override int? SuggestionPlace => 30;

    public override int? LikenessPlace => 10;

    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Keywords;

    internal override IEnumerable<SpeltName> NamesOf(CatalogSnapshot snapshot) => SpeltName.AllOf(snapshot, this, _ => []);

    private protected override string Spelt(string clean) => clean.Length == 0 ? "" : Slug.Of(clean);
}
