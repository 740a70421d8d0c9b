namespace ReadingList.Catalog;

/// <summary>
/// Things with several names, found by any of them. A later file has the last word: its line takes its names from
/// whoever had them; where it takes the name that another line is shown by, it takes all of that line with it.
/// So one more line adds (names the same thing), renames (a new first name), merges, or splits (claims only an alias).
/// </summary>
internal sealed class NameTable
{
    private readonly List<NameLine?> rows;
    private readonly Dictionary<string, int> rowOf;

    private NameTable(List<NameLine?> rows, Dictionary<string, int> rowOf) => (this.rows, this.rowOf) = (rows, rowOf);

    public static NameTable Empty { get; } = new([], new(StringComparer.Ordinal));

    /// <summary>In the order of the files.</summary>
    public IEnumerable<NameLine> Lines => rows.OfType<NameLine>();

    public NameTable With(IReadOnlyList<NameLine> lines)
    {
        var table = new NameTable([.. rows], new(rowOf, StringComparer.Ordinal));
        foreach (var line in lines) table.Add(line);
        return table;
    }

    public bool TryFind(ReadOnlySpan<char> key, out NameLine line)
    {
        var found = rowOf.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var row);
        line = found ? rows[row]! : null!;
        return found;
    }

    private void Add(NameLine line)
    {
        var names = line.Names.ToList();
        var others = line.Others.ToList();
        foreach (var key in line.Names.Select(NameKey.Of))
        {
            if (!rowOf.TryGetValue(key, out var row) || rows[row] is not { } old) continue;
            if (NameKey.Of(old.Names[0]) == key)
            {
                names.AddRange(old.Names);
                others.AddRange(old.Others);
                rows[row] = null;
            }
            else
            {
                rows[row] = old with { Names = [.. old.Names.Where(name => NameKey.Of(name) != key)] };
            }
        }

        rows.Add(new([.. names.DistinctBy(NameKey.Of)], [.. others.Distinct(StringComparer.OrdinalIgnoreCase)]));
        foreach (var name in names) rowOf[NameKey.Of(name)] = rows.Count - 1;
    }
}
