namespace ReadingList.Browsing;

/// <summary>The catalog from above: how many entries each topic has in each month, and each organisation in each topic.</summary>
/// <param name="Filter">What both are narrowed to.</param>
/// <param name="Version">The import it shows.</param>
/// <param name="Selected">What the filter asks for with its names.</param>
public sealed record CatalogMap(EntryFilter Filter, long Version, IReadOnlyList<SelectedValue> Selected, CountMatrix TopicMonths, CountMatrix OrganizationTopics);

/// <summary>Counts of entries by two dimensions. A cell holds what its target shows.</summary>
public sealed class CountMatrix
{
    private readonly EntryFilter _filter;
    private readonly int[,] _counts;

    internal CountMatrix(EntryFilter filter, IReadOnlyList<MapLine> rows, IReadOnlyList<MapLine> columns, int[,] counts)
    {
        (_filter, Rows, Columns, _counts) = (filter, rows, columns, counts);
        foreach (var count in counts) Highest = Math.Max(Highest, count);
    }

    public IReadOnlyList<MapLine> Rows { get; }

    public IReadOnlyList<MapLine> Columns { get; }

    /// <summary>How many more rows there are, of fewer entries than those shown.</summary>
    public int RowsLeftOut { get; internal set; }

    /// <summary>The count of the fullest cell; 0 where all are empty.</summary>
    public int Highest { get; }

    public int Count(int row, int column) => _counts[row, column];

    public EntryFilter Target(int row, int column) => Target(Columns[column], Target(Rows[row], _filter));

    /// <summary>The whole line.</summary>
    public EntryFilter Target(MapLine line) => Target(line, _filter);

    private static EntryFilter Target(MapLine line, EntryFilter filter) => filter.Only(line.Dimension, line.Value);
}

/// <summary>A row or column of a matrix.</summary>
/// <param name="Value">What the filter takes.</param>
/// <param name="Above">Names of the topics above a topic, outermost first.</param>
public sealed record MapLine(FilterDimension Dimension, string Value, string Name, IReadOnlyList<string> Above);
