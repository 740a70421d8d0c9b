namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>site</c>: lower-case host without <c>www.</c>.</summary>
    public static FilterDimension Site { get; } = new SiteDimension();
}

internal sealed class SiteDimension : FilterDimension
{
    public override string Name => "site";

    internal override int Place => 70;

    public override string Description => "The host of the link.";

    public override string Folder => "sites";

    // Hundreds of hosts, of which a reader knows none by heart; the organisations stand for them.
    public override FacetOffer? Offer => null;

    internal override IEnumerable<string> ValuesOf(LoadedEntry entry) => [entry.Host];

    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Sites;

    private protected override string Spelt(string clean)
    {
        var host = clean.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
