using ReadingList.Catalog;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>The organisations, topics and keywords of a snapshot under all their spellings, and what entries can come with, for a reader who has typed part of one.</summary>
internal sealed class KnownNames
{
    private static readonly FilterDimension[] Kinds = [FilterDimension.Organization, FilterDimension.Topic, FilterDimension.Keyword, FilterDimension.Has];

    private readonly (KnownName Name, NameSpelling[] Spellings)[] _names;

    internal KnownNames(CatalogSnapshot snapshot) => _names =
    [
        .. Flat(snapshot.Organizations, FilterDimension.Organization, name => AllNames(snapshot.OrganizationNames, name)),
        .. snapshot.Topics.Paths.Select(topic => Spelt(
            new(FilterDimension.Topic, topic.Value.Names[^1], topic.Value.Path, snapshot.TopicColumn.Totals[topic.Key]) { Above = [.. topic.Value.Names.SkipLast(1)] },
            [topic.Value.Names[^1]])),
        .. Flat(snapshot.Keywords, FilterDimension.Keyword, name => [name]),
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
            .Select(name => (name.Name, Rank: IsMeant(name.Name, called) ? 1 : name.Spellings.Min(spelling => spelling.Rank(letters))))
            .Where(name => name.Rank is not null && (name.Name.Dimension != FilterDimension.Has || (name.Rank < 2 && letters.Length > 1)))
            .OrderBy(name => name.Rank).ThenByDescending(name => name.Name.Count).ThenBy(name => name.Name.Name, StringComparer.Ordinal)
            .ToLookup(name => name.Name.Dimension, name => name.Name);
        return [.. Kinds.SelectMany(kind => found[kind].Take(each))];
    }

    private static IEnumerable<(KnownName, NameSpelling[])> Flat(ValueColumn column, FilterDimension dimension, Func<string, IEnumerable<string>> spellings) =>
        Enumerable.Range(0, column.Names.Count).Select(number => Spelt(
            new(dimension, column.Names.Name(number), column.Names.Value(number), column.Totals[number]), spellings(column.Names.Name(number))));

    // What shows nothing is not offered: an organisation stays behind when its last entry goes.
    private static (KnownName, NameSpelling[]) Spelt(KnownName name, IEnumerable<string> spellings) =>
        (name, name.Count == 0 ? [] : [.. spellings.Select(NameSpelling.Of)]);

    // "part 1", "1편": begins no name.
    private static bool IsMeant(KnownName name, (string Value, string Name)? called) =>
        called is { } has && name.Dimension == FilterDimension.Has && name.Name == has.Name && name.Count > 0;

    private static IEnumerable<string> AllNames(OrganizationNames names, string organization) =>
        names.Find(organization) is { } known ? [organization, known.Name, .. known.OtherNames] : [organization];
}

/// <summary>An organisation, topic or keyword of the catalog, or what entries come with ("Series").</summary>
/// <param name="Value">What the filter takes.</param>
/// <param name="Count">Its entries.</param>
public sealed record KnownName(FilterDimension Dimension, string Name, string Value, int Count)
{
    /// <summary>Names of the topics above a topic, outermost first.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];
}
