namespace ReadingList.Text;

/// <summary>
/// Things with several names, found by any of them. A later file has the last word: its line takes its names from
/// whoever had them; where it takes the name that another line is shown by, it takes all of that line with it.
/// So one more line adds (names the same thing), renames (a new first name), merges, or splits (claims only an alias).
/// </summary>
internal sealed class NameTable
{
    private readonly List<NameLine?> _rows;
    private readonly Dictionary<string, int> _rowOf;

    private NameTable(List<NameLine?> rows, Dictionary<string, int> rowOf) => (_rows, _rowOf) = (rows, rowOf);

    public static NameTable Empty { get; } = new([], new(StringComparer.Ordinal));

    /// <summary>In the order of the files.</summary>
    public IEnumerable<NameLine> Lines => _rows.OfType<NameLine>();

    public NameTable With(IReadOnlyList<NameLine> lines)
    {
        var table = new NameTable([.. _rows], new(_rowOf, StringComparer.Ordinal));
        foreach (var line in lines) table.Add(line);
        return table;
    }

    public bool TryFind(ReadOnlySpan<char> key, out NameLine line)
    {
        var found = _rowOf.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var row);
        line = found ? _rows[row]! : null!;
        return found;
    }

    private void Add(NameLine line)
    {
        var names = line.Names.ToList();
        var others = line.Others.ToList();
        foreach (var key in line.Names.Select(NameKey.Of))
        {
            if (!_rowOf.TryGetValue(key, out var row) || _rows[row] is not { } old) continue;
            if (NameKey.Of(old.Names[0]) == key)
            {
                names.AddRange(old.Names);
                others.AddRange(old.Others);
                _rows[row] = null;
            }
            else
            {
                _rows[row] = old with { Names = [.. old.Names.Where(name => NameKey.Of(name) != key)] };
            }
        }

        _rows.Add(new([.. names.DistinctBy(NameKey.Of)], [.. others.Distinct(StringComparer.OrdinalIgnoreCase)]));
        foreach (var name in names) _rowOf[NameKey.Of(name)] = _rows.Count - 1;
    }
}
