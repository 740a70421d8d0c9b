namespace ReadingList.Browsing;

/// <summary>One dimension's values, made when asked for: a catalog may hold far more names than a page shows.</summary>
public sealed class Facet
{
    private readonly Func<int, FacetValue> _value;
    private readonly int[] _order;

    /// <param name="value">The value at an index, with its count.</param>
    /// <param name="order">Indexes of the values to show: selected ones and those with a count, most entries first, then by name.</param>
    internal Facet(Func<int, FacetValue> value, int[] order) => (_value, _order) = (value, order);

    /// <summary>How many values there are to show.</summary>
    public int Count => _order.Length;

    /// <summary>All values that are selected or would show something, most entries first, then by name.</summary>
    public IEnumerable<FacetValue> All => _order.Select(_value);

    /// <summary>The first values, and the selected ones wherever they stand.</summary>
    public IReadOnlyList<FacetValue> Top(int count) => [.. All.Where((value, rank) => rank < count || value.Selected)];
}
