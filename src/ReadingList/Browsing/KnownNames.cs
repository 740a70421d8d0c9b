using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>The names of a snapshot under all their spellings, for a reader who has typed part of one.</summary>
internal sealed class KnownNames
{
    private static readonly FilterDimension[] Kinds =
        [.. FilterDimension.All.Where(dimension => dimension.SuggestionPlace is not null).OrderBy(dimension => dimension.SuggestionPlace)];

    private readonly SpeltName[] _names;

    internal KnownNames(CatalogSnapshot snapshot)
    {
        _names = [.. Kinds.SelectMany(kind => kind.NamesOf(snapshot))];
        var organizations = _names.Where(name => name.Name.Dimension == FilterDimension.Organization && name.Name.Count > 0).Select(name => name.Name.Name);
        Spellings = [.. organizations.SelectMany(name => snapshot.OrganizationNames.Find(name) is { } known ? known.OtherNames.Prepend(known.Name) : [name])];
    }

    /// <summary>Organisations under all their names.</summary>
    internal IReadOnlyList<string> Spellings { get; }

    internal IEnumerable<KnownName> All => _names.Select(each => each.Name);

    /// <summary>Names that the typed letters begin, or whose later words they begin; of each kind at most so many, the best first.</summary>
    internal IReadOnlyList<KnownName> Find(string typed, int each)
    {
        var letters = NameSpelling.LettersOf(typed);
        if (letters.Length == 0) return [];
        var called = HasValues.Called(typed);
        var found = Find(letters, each, name => IsMeant(name.Name, called) ? 1 : Rank(name, spelling => spelling.Rank(letters)));
        return found.Count > 0 ? found : Find(letters, each, name => Rank(name, spelling => spelling.RankUnfinished(letters)));
    }

    /// <summary>The topics and organisations with most entries, for a reader who has typed nothing yet; of topics those without further ones below.</summary>
    internal IReadOnlyList<KnownName> Largest(int each)
    {
        var above = _names.Where(name => name.Name.Above.Count > 0).Select(name => name.Name.Value[..name.Name.Value.LastIndexOf('/')]).ToHashSet(StringComparer.Ordinal);
        var names = All.Where(name => name.Count > 0).OrderByDescending(name => name.Count).ThenBy(name => name.Name, StringComparer.Ordinal).ToList();
        return
        [
            .. names.Where(name => name.Dimension == FilterDimension.Topic && !above.Contains(name.Value)).Take(each),
            .. names.Where(name => name.Dimension == FilterDimension.Organization).Take(each),
        ];
    }

    private List<KnownName> Find(string letters, int each, Func<SpeltName, int?> rank)
    {
        var found = _names
            .Select(name => (name.Name, Rank: rank(name)))
            .Where(name => name.Rank is not null && (name.Name.Dimension != FilterDimension.Has || (name.Rank < NameSpelling.WithinName && letters.Length > 1)))
            .OrderBy(name => name.Rank).ThenByDescending(name => name.Name.Count).ThenBy(name => name.Name.Name, StringComparer.Ordinal)
            .ToLookup(name => name.Name.Dimension, name => name.Name);
        return [.. Kinds.SelectMany(kind => found[kind].Take(each))];
    }

    // A name that is not shown answers from its beginning on: 서비스 is no part of Amazon.
    private static int? Rank(SpeltName name, Func<NameSpelling, int?> rank) =>
        name.Shown.Select(rank).Concat(name.Other.Select(rank).Where(rank => rank < NameSpelling.WithinName)).Min();

    // "part 1", "1편": begins no name.
    private static bool IsMeant(KnownName name, (string Value, string Name)? called) =>
        called is { } has && name.Dimension == FilterDimension.Has && name.Name == has.Name && name.Count > 0;
}

/// <summary>An organisation, topic or keyword of the catalog, or what entries come with ("Series").</summary>
/// <param name="Value">What the filter takes.</param>
/// <param name="Count">Its entries.</param>
public sealed record KnownName(FilterDimension Dimension, string Name, string Value, int Count)
{
    /// <summary>Names of the topics above a topic, outermost first.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];
}

/// <summary>A name under its spellings.</summary>
/// <param name="Shown">What readers see of it.</param>
/// <param name="Other">What they may call it beside that.</param>
internal readonly record struct SpeltName(KnownName Name, NameSpelling[] Shown, NameSpelling[] Other)
{
    // What shows nothing is not offered: an organisation stays behind when its last entry goes.
    internal static SpeltName Of(KnownName name, IEnumerable<string> shown, params IEnumerable<string> other) =>
        name.Count == 0 ? new(name, [], []) : new(name, [.. shown.Select(NameSpelling.Of)], [.. other.Select(NameSpelling.Of)]);

    /// <summary>All values of a dimension by their names.</summary>
    internal static IEnumerable<SpeltName> AllOf(CatalogSnapshot snapshot, FilterDimension dimension, Func<string, IEnumerable<string>> others)
    {
        var column = snapshot.Column(dimension)!;
        return Enumerable.Range(0, column.Names.Count).Select(number => Of(
            new(dimension, column.Names.Name(number), column.Names.Value(number), column.Totals[number]), [column.Names.Name(number)], others(column.Names.Name(number))));
    }
}
