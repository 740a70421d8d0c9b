namespace ReadingList.Browsing;

/// <summary>Rows that share names with a row, those that share the rarest first. Costs no more in a catalog of a million.</summary>
internal static class SimilarRows
{
    /// <summary>Of the rows that hold a value, so many on either side of the row in time are looked at.</summary>
    private const int Beside = 150;

    private static readonly FilterDimension[] Dimensions =
        [.. FilterDimension.All.Where(dimension => dimension.LikenessPlace is not null).OrderBy(dimension => dimension.LikenessPlace)];

    /// <returns>At most <paramref name="most"/> rows with what they share, best first.</returns>
    internal static List<SimilarRow> Of(CatalogSnapshot snapshot, int row, IReadOnlySet<int> others, int most)
    {
        var scores = new Dictionary<int, SimilarRow>();
        foreach (var dimension in Dimensions)
        {
            var column = Column(snapshot, dimension);
            foreach (var value in column.Of(row))
            {
                // A name that half the catalog bears says little.
                var weight = Math.Log2((double)(snapshot.Rows + 1) / column.Totals[value]) + 0.1;
                var reason = new SharedName(dimension, column.Names.Name(value), column.Names.Value(value));
                foreach (var near in Near(column.RowsOf(value), row))
                {
                    if (near == row || others.Contains(near)) continue;
                    var known = scores.GetValueOrDefault(near) ?? new SimilarRow(near, 0, []);
                    known.Shared.Add(reason);
                    scores[near] = known with { Score = known.Score + weight };
                }
            }
        }

        return [.. scores.Values.OrderByDescending(each => each.Score).ThenBy(each => Math.Abs(each.Row - row)).ThenBy(each => each.Row).Take(most)];
    }

    private static ValueColumn Column(CatalogSnapshot snapshot, FilterDimension dimension) =>
        dimension.Facet == FacetKind.Tree ? snapshot.OwnTopics : snapshot.Column(dimension)!;

    private static ReadOnlySpan<int> Near(ReadOnlySpan<int> rows, int row)
    {
        var at = Math.Abs(rows.BinarySearch(row));
        var start = Math.Max(0, at - Beside);
        return rows[start..Math.Min(rows.Length, at + Beside)];
    }
}

internal sealed record SimilarRow(int Row, double Score, List<SharedName> Shared);
