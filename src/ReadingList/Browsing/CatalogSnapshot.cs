using ReadingList.Catalog;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>
/// The catalog as integers in memory: a row for each entry, newest first, and a column for each dimension. Immutable; holds no
/// texts but the names of values. Filtering and counting happen here, the texts of a page come from the database.
/// </summary>
internal sealed class CatalogSnapshot
{
    private readonly int[] _rowOfEntry;
    private readonly ValueColumn?[] _columns = new ValueColumn?[FilterDimension.All[^1].Place + 1];
    private readonly Lazy<KnownNames> _names;
    private readonly Lazy<PlaceWords> _places;
    private readonly Lazy<KnownTerms> _terms;
    private readonly Lazy<IReadOnlyList<LineMonth>> _monthLine;
    private readonly Lazy<int[]> _listedOrder;

    internal CatalogSnapshot(long version, LoadedCatalog catalog)
    {
        var entries = catalog.Rows.Entries;
        Version = version;
        Topics = catalog.Topics;
        EntryIds = new int[entries.Count];
        PublishedKeys = new int[entries.Count];
        _rowOfEntry = new int[entries.Count == 0 ? 0 : entries.Max(entry => entry.Id) + 1];
        Array.Fill(_rowOfEntry, -1);
        for (var row = 0; row < entries.Count; row++)
        {
            EntryIds[row] = entries[row].Id;
            PublishedKeys[row] = entries[row].PublishedKey;
            _rowOfEntry[entries[row].Id] = row;
        }

        foreach (var dimension in FilterDimension.All) _columns[dimension.Place] = dimension.ColumnOf(catalog);
        Dated = Array.FindLastIndex(PublishedKeys, key => key > 0) + 1;
        _names = new(() => new KnownNames(this));
        _places = new(() => new PlaceWords(this));
        _terms = new(() => new KnownTerms(this));
        _monthLine = new(() => Browsing.MonthLine.Of(Column(FilterDimension.Month)!.Names));
        _listedOrder = new(() => [.. Enumerable.Range(0, Rows).OrderByDescending(row => Column(FilterDimension.Source)!.Of(row).Length)]);
        ListOrder = [.. Enumerable.Range(0, entries.Count).OrderBy(row => entries[row].SourceId).ThenBy(row => entries[row].Position)];
    }

    /// <summary><see cref="CatalogState.Version"/> when it was read.</summary>
    internal long Version { get; }

    internal int Rows => EntryIds.Length;

    /// <summary>How many rows have a date; those without stand behind them.</summary>
    internal int Dated { get; }

    /// <summary>Row to entry id.</summary>
    internal int[] EntryIds { get; }

    /// <summary>Row to <see cref="PartialDate.Key"/>, descending.</summary>
    internal int[] PublishedKeys { get; }

    /// <summary>The rows as the lists have them.</summary>
    internal int[] ListOrder { get; }

    /// <summary>The rows by how many lists hold them, most first; made when first asked for.</summary>
    internal int[] ListedOrder => _listedOrder.Value;

    internal TopicTree Topics { get; }

    /// <summary>The topics an entry itself stands under; the column of the dimension also holds those above and bare names (see <see cref="TopicTree"/>).</summary>
    internal required ValueColumn OwnTopics { get; init; }

    /// <summary>Those organisations of a row that its line does not state.</summary>
    internal required ValueColumn InferredOrganizations { get; init; }

    /// <summary>The catalog's months with the gaps between; made when first asked for.</summary>
    internal IReadOnlyList<LineMonth> MonthLine => _monthLine.Value;

    /// <summary>What readers know its lists by.</summary>
    internal required ListFaces Lists { get; init; }

    internal required SeriesLinks Series { get; init; }

    /// <summary>What comes with the program, and the terms of the lists' curators over it.</summary>
    internal required Glossary Glossary { get; init; }

    /// <summary>What comes with the program, and the names of the lists' curators over it.</summary>
    internal required OrganizationNames OrganizationNames { get; init; }

    /// <summary>Its names as readers type them; made when first asked for.</summary>
    internal KnownNames Names => _names.Value;

    /// <summary>The terms of its glossary as readers type them; made when first asked for.</summary>
    internal KnownTerms Terms => _terms.Value;

    /// <summary>The names of what its entries stand in; made when first asked for.</summary>
    internal PlaceWords Places => _places.Value;

    /// <summary>Names that what is typed may become; where no topic is among them, those of what it means, in whichever language they are.</summary>
    internal IReadOnlyList<KnownName> NamesFor(string typed, IReadOnlyList<SuggestedTerm> terms, int each)
    {
        var names = Names.Find(typed, each);
        if (terms.Count == 0 || names.Any(name => name.Dimension == FilterDimension.Topic)) return names;
        var topics = terms.SelectMany(term => Terms.TopicsOf(term.Concept)).Distinct().Take(each);
        return [.. topics.Concat(names).OrderBy(name => name.Dimension.SuggestionPlace)];
    }

    /// <returns>Null for an entry that came after this snapshot.</returns>
    internal int? RowOf(int entryId) =>
        (uint)entryId < (uint)_rowOfEntry.Length && _rowOfEntry[entryId] is >= 0 and var row ? row : null;

    /// <summary>The column behind a dimension; null for those without values of their own.</summary>
    internal ValueColumn? Column(FilterDimension dimension) => _columns[dimension.Place];

    /// <summary>The rows of a span of dates, ends included: one run, because rows are in the order of their dates.</summary>
    internal (int Start, int End) RowsBetween(PartialDate? from, PartialDate? to) =>
        (to is { } last ? FirstRowAtMost(EntryFilter.LastKey(last)) : 0, FirstRowAtMost((from?.Key ?? 1) - 1));

    private int FirstRowAtMost(int key)
    {
        var (low, high) = (0, Rows);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (PublishedKeys[middle] > key) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
