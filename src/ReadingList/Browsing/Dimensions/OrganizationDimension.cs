using ReadingList.Catalog;

namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>org</c>: an organisation's slug.</summary>
    public static FilterDimension Organization { get; } = new OrganizationDimension();
}

internal sealed class OrganizationDimension : FilterDimension
{
    public override string Name => "org";

    internal override int Place => 20;

    public override string Description => "An organisation.";

    public override string Folder => "orgs";

    public override bool HasOverview => true;

    public override bool DrawsTimes => true;

    public override string FacetName => "organizations";

    public override FacetOffer Offer => new(20) { Fewest = 1, Look = FacetLook.Bars };

    public override int? SuggestionPlace => 10;

    public override int? LikenessPlace => 20;

    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Organizations;

    internal override IEnumerable<SpeltName> NamesOf(CatalogSnapshot snapshot) => SpeltName.AllOf(snapshot, this, name =>
        snapshot.OrganizationNames.Find(name) is { } known ? [known.Name, .. known.OtherNames] : []);

    private protected override string Spelt(string clean) => clean.Length == 0 ? "" : Slug.Of(clean);
}
