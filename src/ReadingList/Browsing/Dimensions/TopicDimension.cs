using ReadingList.Catalog;

namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>topic</c>: a path of slugs ("research/nlp"), or one slug for that topic under every parent.</summary>
    public static FilterDimension Topic { get; } = new TopicDimension();
}

internal sealed class TopicDimension : FilterDimension
{
    public override string Name => "topic";

    internal override int Place => 10;

    public override string Description => "A topic: research/nlp, or nlp wherever it stands.";

    public override string Folder => "topics";

    public override bool HasOverview => true;

    public override bool DrawsTimes => true;

    public override FacetKind Facet => FacetKind.Tree;

    public override FacetOffer Offer => new(10);

    public override int? SuggestionPlace => 20;

    public override int? LikenessPlace => 30;

    internal override ValueColumn ColumnOf(LoadedCatalog catalog) => catalog.Rows.Column(
        catalog.Topics.Names,
        catalog.Places.SelectMany(place => catalog.Topics.FindersOf(place.TopicId).Select(number => (place.EntryId, (int?)number))));

    internal override IEnumerable<SpeltName> NamesOf(CatalogSnapshot snapshot) => snapshot.Topics.Paths.Select(topic => SpeltName.Of(
        new(this, topic.Value.Names[^1], topic.Value.Path, snapshot.Column(this)!.Totals[topic.Key]) { Above = [.. topic.Value.Names.SkipLast(1)] },
        [topic.Value.Names[^1]]));

    private protected override string Spelt(string clean) =>
        string.Join('/', clean.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Slug.Of));
}
