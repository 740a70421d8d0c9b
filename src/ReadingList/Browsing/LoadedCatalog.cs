namespace ReadingList.Browsing;

/// <summary>What is read of a catalog: each dimension makes its column from it.</summary>
internal sealed record LoadedCatalog(LoadedRows Rows)
{
    internal required TopicTree Topics { get; init; }

    /// <summary>Where the entries stand, by list and line.</summary>
    internal required IReadOnlyList<LoadedPlace> Places { get; init; }

    /// <summary>The names of the lists that hold each entry, its own first.</summary>
    internal required ValueColumn Lists { get; init; }

    internal required ValueColumn Organizations { get; init; }

    internal required ValueColumn Keywords { get; init; }

    internal required ValueColumn Sites { get; init; }

    internal required ValueColumn Has { get; init; }
}

/// <summary>What is read of an entry.</summary>
internal sealed record LoadedEntry(int Id, int PublishedKey, int SourceId, int Position, string Host, string Language, bool HasNote);

internal readonly record struct LoadedPlace(int EntryId, int TopicId, int SourceId);

/// <summary>A list holds an entry.</summary>
internal readonly record struct LoadedHolder(int EntryId, int SourceId);

/// <summary>The entries in the order of the rows: newest first, those of one date as their list has them.</summary>
internal sealed class LoadedRows
{
    internal LoadedRows(List<LoadedEntry> entries)
    {
        entries.Sort((left, right) => Order(left).CompareTo(Order(right)));
        Entries = entries;
        RowOf = new Dictionary<int, int>(entries.Count);
        foreach (var entry in entries) RowOf.Add(entry.Id, RowOf.Count);
    }

    internal IReadOnlyList<LoadedEntry> Entries { get; }

    /// <summary>Entry id to row.</summary>
    internal Dictionary<int, int> RowOf { get; }

    /// <summary>The values that each row tells itself.</summary>
    internal ValueColumn Column(Func<LoadedEntry, IEnumerable<string>> valuesOf)
    {
        var (names, cells) = (new ValueNames(), new List<(int Row, int Value)>(Entries.Count));
        for (var row = 0; row < Entries.Count; row++)
        {
            foreach (var value in valuesOf(Entries[row])) cells.Add((row, names.Add(value)));
        }

        return ValueColumn.Of(names, Entries.Count, cells);
    }

    internal ValueColumn Column(IEnumerable<(int EntryId, string Value)> cells)
    {
        var names = new ValueNames();
        return Column(names, cells.Select(cell => (cell.EntryId, (int?)names.Add(cell.Value))));
    }

    // An import between two of our queries can leave cells without their row; the version then tells that this snapshot is old.
    internal ValueColumn Column(ValueNames names, IEnumerable<(int EntryId, int? Value)> cells)
    {
        var known = new List<(int Row, int Value)>();
        foreach (var (entryId, value) in cells)
        {
            if (value is { } number && RowOf.TryGetValue(entryId, out var row)) known.Add((row, number));
        }

        return ValueColumn.Of(names, Entries.Count, known);
    }

    private static (int, int, int, int) Order(LoadedEntry entry) => (-entry.PublishedKey, entry.SourceId, entry.Position, entry.Id);
}
