namespace ReadingList.Browsing;

/// <summary>Which rows of a snapshot pass a filter, and which would if one of its dimensions were free.</summary>
internal sealed class FilterMatches
{
    private readonly CatalogSnapshot _snapshot;
    private readonly Dictionary<FilterDimension, RowSet> _sets = [];

    /// <param name="hits">What the search found; null without one.</param>
    internal FilterMatches(CatalogSnapshot snapshot, EntryFilter filter, RowSet? hits)
    {
        _snapshot = snapshot;
        if (hits is not null) _sets.Add(FilterDimension.Search, hits);
        foreach (var dimension in filter.Dimensions)
        {
            if (!dimension.IsDate && dimension.Facet != FacetKind.None) _sets.Add(dimension, AnyOf(dimension, filter.Values(dimension)));
        }

        if (Dates(filter) is { } dates) _sets.Add(FilterDimension.Month, dates);
        Rows = Free(null);
        Total = Rows?.Count ?? snapshot.Rows;
    }

    /// <summary>The rows that pass; null where all do.</summary>
    internal RowSet? Rows { get; }

    internal int Total { get; }

    /// <summary>How many entries each value of a dimension would show if it alone were chosen there. Months, years and ranges are one dimension.</summary>
    internal int[] Counts(FilterDimension dimension)
    {
        var column = _snapshot.Column(dimension)!;
        return Free(dimension)?.Counts(column) ?? column.Totals;
    }

    /// <summary>Rows that pass all dimensions but this one; null where that is every row.</summary>
    internal RowSet? Free(FilterDimension? dimension)
    {
        if (Rows is not null && !(dimension is not null && _sets.ContainsKey(dimension))) return Rows;
        var others = _sets.Where(set => set.Key != dimension).Select(set => set.Value).ToList();
        return others.Count switch
        {
            0 => null,
            1 => others[0],
            _ => RowSet.Intersection(_snapshot.Rows, others),
        };
    }

    private RowSet AnyOf(FilterDimension dimension, IReadOnlyList<string> values)
    {
        var column = _snapshot.Column(dimension)!;
        var rows = new RowSet(_snapshot.Rows);
        foreach (var value in values)
        {
            if (column.Names.Find(value) is { } number) rows.Add(column.RowsOf(number));
        }

        return rows;
    }

    private RowSet? Dates(EntryFilter filter)
    {
        var months = filter.Values(FilterDimension.Month) is { Count: > 0 } values ? AnyOf(FilterDimension.Month, values) : null;
        if (filter.From is null && filter.To is null) return months;
        var range = new RowSet(_snapshot.Rows);
        var (start, end) = _snapshot.RowsBetween(filter.From, filter.To);
        range.AddRange(start, end);
        if (months is not null) range.Keep(months);
        return range;
    }
}
