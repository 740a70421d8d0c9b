using ReadingList.Catalog;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>The organisations, topics and keywords of a snapshot under all their spellings, and what entries can come with, for a reader who has typed part of one.</summary>
internal sealed class KnownNames
{
    private static readonly FilterDimension[] Kinds = [FilterDimension.Organization, FilterDimension.Topic, FilterDimension.Keyword, FilterDimension.Has];

    private readonly (KnownName Name, NameSpelling[] Shown, NameSpelling[] Other)[] _names;

    internal KnownNames(CatalogSnapshot snapshot) => _names =
    [
        .. Flat(snapshot.Organizations, FilterDimension.Organization, name => OtherNames(snapshot.OrganizationNames, name)),
        .. snapshot.Topics.Paths.Select(topic => Spelt(
            new(FilterDimension.Topic, topic.Value.Names[^1], topic.Value.Path, snapshot.TopicColumn.Totals[topic.Key]) { Above = [.. topic.Value.Names.SkipLast(1)] },
            [topic.Value.Names[^1]])),
        .. Flat(snapshot.Keywords, FilterDimension.Keyword, _ => []),
        .. HasValues.Names.Select(has => Spelt(
            new(FilterDimension.Has, has.Names[0], has.Value, snapshot.Has.Names.Find(has.Value) is { } number ? snapshot.Has.Totals[number] : 0), has.Names)),
    ];

    internal IEnumerable<KnownName> All => _names.Select(each => each.Name);

    /// <summary>Names that the typed letters begin, or whose later words they begin; of each kind at most so many, the best first.</summary>
    internal IReadOnlyList<KnownName> Find(string typed, int each)
    {
        var letters = NameSpelling.LettersOf(typed);
        if (letters.Length == 0) return [];
        var called = HasValues.Called(typed);
        var found = _names
            .Select(name => (name.Name, Rank: IsMeant(name.Name, called) ? 1 : Rank(name.Shown, name.Other, letters)))
            .Where(name => name.Rank is not null && (name.Name.Dimension != FilterDimension.Has || (name.Rank < 2 && letters.Length > 1)))
            .OrderBy(name => name.Rank).ThenByDescending(name => name.Name.Count).ThenBy(name => name.Name.Name, StringComparer.Ordinal)
            .ToLookup(name => name.Name.Dimension, name => name.Name);
        return [.. Kinds.SelectMany(kind => found[kind].Take(each))];
    }

    // A name that is not shown answers from its beginning on: 서비스 is no part of Amazon.
    private static int? Rank(NameSpelling[] shown, NameSpelling[] other, string letters) =>
        shown.Select(spelling => spelling.Rank(letters)).Concat(other.Select(spelling => spelling.Rank(letters)).Where(rank => rank < NameSpelling.WithinName)).Min();

    private static IEnumerable<(KnownName, NameSpelling[], NameSpelling[])> Flat(ValueColumn column, FilterDimension dimension, Func<string, IEnumerable<string>> others) =>
        Enumerable.Range(0, column.Names.Count).Select(number => Spelt(
            new(dimension, column.Names.Name(number), column.Names.Value(number), column.Totals[number]), [column.Names.Name(number)], others(column.Names.Name(number))));

    // What shows nothing is not offered: an organisation stays behind when its last entry goes.
    private static (KnownName, NameSpelling[], NameSpelling[]) Spelt(KnownName name, IEnumerable<string> shown, params IEnumerable<string> other) =>
        name.Count == 0 ? (name, [], []) : (name, [.. shown.Select(NameSpelling.Of)], [.. other.Select(NameSpelling.Of)]);

    // "part 1", "1편": begins no name.
    private static bool IsMeant(KnownName name, (string Value, string Name)? called) =>
        called is { } has && name.Dimension == FilterDimension.Has && name.Name == has.Name && name.Count > 0;

    private static IEnumerable<string> OtherNames(OrganizationNames names, string organization) =>
        names.Find(organization) is { } known ? [known.Name, .. known.OtherNames] : [];
}

/// <summary>An organisation, topic or keyword of the catalog, or what entries come with ("Series").</summary>
/// <param name="Value">What the filter takes.</param>
/// <param name="Count">Its entries.</param>
public sealed record KnownName(FilterDimension Dimension, string Name, string Value, int Count)
{
    /// <summary>Names of the topics above a topic, outermost first.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];
}
