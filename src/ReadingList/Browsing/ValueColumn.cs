namespace ReadingList.Browsing;

/// <summary>
/// One dimension of the whole catalog, both ways round: which values a row holds, and which rows hold a value. Only integers;
/// a row's values keep the order they were added in, a value's rows are in ascending order (newest first).
/// </summary>
internal sealed class ValueColumn
{
    private readonly int[] _starts;
    private readonly int[] _values;
    private readonly int[] _rowStarts;
    private readonly int[] _rows;
    private readonly RowSet?[] _sets;
    private readonly bool _hasOne;

    private ValueColumn(ValueNames names, int[] starts, int[] values)
    {
        Names = names;
        _hasOne = starts.Index().All(start => start.Item == start.Index);
        _starts = starts;
        _values = values;
        Totals = new int[names.Count];
        foreach (var value in values) Totals[value]++;
        _rowStarts = Sums(Totals);
        _rows = Inverted();
        _sets = new RowSet?[names.Count];
        HasRuns = Enumerable.Range(0, names.Count).All(value => RowsOf(value) is not [var first, .., var last] || last - first == Totals[value] - 1);
    }

    internal ValueNames Names { get; }

    /// <summary>How many rows hold each value.</summary>
    internal int[] Totals { get; }

    /// <param name="rows">How many rows the snapshot has.</param>
    /// <param name="cells">Row and value, in any order of the rows; repetitions are dropped.</param>
    internal static ValueColumn Of(ValueNames names, int rows, List<(int Row, int Value)> cells)
    {
        var counts = new int[rows];
        foreach (var (row, _) in cells) counts[row]++;
        var starts = Sums(counts);
        var values = new int[cells.Count];
        var ends = starts[..rows];
        foreach (var (row, value) in cells)
        {
            if (!values.AsSpan(starts[row], ends[row] - starts[row]).Contains(value)) values[ends[row]++] = value;
        }

        // Where repetitions were dropped, gaps remain: move everything down over them.
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            var start = next;
            for (var from = starts[row]; from < ends[row]; from++) values[next++] = values[from];
            starts[row] = start;
        }

        starts[rows] = next;
        return new(names, starts, next == values.Length ? values : values[..next]);
    }

    /// <summary>Whether the rows of every value follow each other, as those of a month do.</summary>
    internal bool HasRuns { get; }

    /// <summary>Adds one for each value of a row; where every row has just one, without asking where it stands.</summary>
    internal void CountInto(int[] counts, int row)
    {
        if (_hasOne) counts[_values[row]]++;
        else foreach (var value in Of(row)) counts[value]++;
    }

    internal ReadOnlySpan<int> Of(int row) => _values.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    internal ReadOnlySpan<int> RowsOf(int value) => _rows.AsSpan(_rowStarts[value], _rowStarts[value + 1] - _rowStarts[value]);

    /// <summary>The same as a set; made when first asked for, which is worth its memory only where a column has few values.</summary>
    internal RowSet SetOf(int value)
    {
        if (_sets[value] is { } known) return known;
        var set = new RowSet(_starts.Length - 1);
        set.Add(RowsOf(value));
        return _sets[value] = set;
    }

    private static int[] Sums(int[] counts)
    {
        var sums = new int[counts.Length + 1];
        for (var index = 0; index < counts.Length; index++) sums[index + 1] = sums[index] + counts[index];
        return sums;
    }

    private int[] Inverted()
    {
        var rows = new int[_values.Length];
        var ends = _rowStarts[..^1];
        for (var row = 0; row + 1 < _starts.Length; row++)
        {
            foreach (var value in Of(row)) rows[ends[value]++] = row;
        }

        return rows;
    }
}

/// <summary>The values of a dimension: what the filter takes, and what people read.</summary>
internal sealed class ValueNames
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _values = [];
    private readonly List<string> _names = [];
    private int[]? _ranks;

    internal int Count => _values.Count;

    /// <returns>The number of the value, from 0; the first name given stays.</returns>
    internal int Add(string value, string? name = null)
    {
        if (_numbers.TryGetValue(value, out var number)) return number;
        _numbers.Add(value, number = _values.Count);
        _values.Add(value);
        _names.Add(name ?? value);
        return number;
    }

    /// <summary>Another way to ask for a value; a value of its own comes before it.</summary>
    internal void AddAlias(string alias, int number) => _numbers.TryAdd(alias, number);

    internal int? Find(string value) => _numbers.TryGetValue(value, out var number) ? number : null;

    internal string Value(int number) => _values[number];

    internal string Name(int number) => _names[number];

    /// <summary>The place of each value in the order of their names; made once, when everything is added.</summary>
    internal int[] Ranks()
    {
        if (_ranks is { } known) return known;
        var order = Enumerable.Range(0, Count).OrderBy(Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(Value, StringComparer.Ordinal);
        var ranks = new int[Count];
        var rank = 0;
        foreach (var number in order) ranks[number] = rank++;
        return _ranks = ranks;
    }
}
