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
    private readonly Lazy<KnownNames> _names;
    private readonly Lazy<IReadOnlyList<LineMonth>> _monthLine;

    internal CatalogSnapshot(long version, SnapshotEntry[] entries)
    {
        Version = version;
        EntryIds = new int[entries.Length];
        PublishedKeys = new int[entries.Length];
        _rowOfEntry = new int[entries.Length == 0 ? 0 : entries.Max(entry => entry.Id) + 1];
        Array.Fill(_rowOfEntry, -1);
        for (var row = 0; row < entries.Length; row++)
        {
            EntryIds[row] = entries[row].Id;
            PublishedKeys[row] = entries[row].PublishedKey;
            _rowOfEntry[entries[row].Id] = row;
        }

        Dated = Array.FindLastIndex(PublishedKeys, key => key > 0) + 1;
        _names = new(() => new KnownNames(this));
        _monthLine = new(() => Browsing.MonthLine.Of(Months!.Names));
        ListOrder = [.. Enumerable.Range(0, entries.Length).OrderBy(row => entries[row].SourceId).ThenBy(row => entries[row].Position)];
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

    internal required TopicTree Topics { get; init; }

    /// <summary>Every topic that finds the row: its own, those above, and bare names (see <see cref="TopicTree"/>).</summary>
    internal required ValueColumn TopicColumn { get; init; }

    /// <summary>The topics an entry itself stands under.</summary>
    internal required ValueColumn OwnTopics { get; init; }

    internal required ValueColumn Organizations { get; init; }

    /// <summary>Those organisations of a row that its line does not state.</summary>
    internal required ValueColumn InferredOrganizations { get; init; }

    /// <summary>Months ("2022-12") and years ("2022") in one column.</summary>
    internal required ValueColumn Months { get; init; }

    /// <summary>Its months with the gaps between; made when first asked for.</summary>
    internal IReadOnlyList<LineMonth> MonthLine => _monthLine.Value;

    internal required ValueColumn Keywords { get; init; }

    internal required ValueColumn Sites { get; init; }

    internal required ValueColumn Languages { get; init; }

    internal required ValueColumn Has { get; init; }

    internal required ValueColumn Sources { get; init; }

    /// <summary>Name of the list that was imported first; empty without any.</summary>
    internal required string FirstList { get; init; }

    internal required SeriesLinks Series { get; init; }

    /// <summary>What comes with the program, and the terms of the lists' curators over it.</summary>
    internal required Glossary Glossary { get; init; }

    /// <summary>What comes with the program, and the names of the lists' curators over it.</summary>
    internal required OrganizationNames OrganizationNames { get; init; }

    /// <summary>Its names as readers type them; made when first asked for.</summary>
    internal KnownNames Names => _names.Value;

    /// <returns>Null for an entry that came after this snapshot.</returns>
    internal int? RowOf(int entryId) =>
        (uint)entryId < (uint)_rowOfEntry.Length && _rowOfEntry[entryId] is >= 0 and var row ? row : null;

    /// <summary>The column behind a dimension; null for those without values of their own.</summary>
    internal ValueColumn? Column(FilterDimension dimension) => dimension switch
    {
        FilterDimension.Topic => TopicColumn,
        FilterDimension.Organization => Organizations,
        FilterDimension.Month => Months,
        FilterDimension.Keyword => Keywords,
        FilterDimension.Site => Sites,
        FilterDimension.Language => Languages,
        FilterDimension.Has => Has,
        FilterDimension.Source => Sources,
        _ => null,
    };

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

/// <summary>What orders the rows.</summary>
internal readonly record struct SnapshotEntry(int Id, int PublishedKey, int SourceId, int Position);
