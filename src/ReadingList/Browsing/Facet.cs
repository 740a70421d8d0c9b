namespace ReadingList.Browsing;

/// <summary>One dimension's values, made when asked for: a catalog may hold far more names than a page shows.</summary>
public sealed class Facet
{
    private readonly ValueNames _names;
    private readonly int[] _counts;
    private readonly HashSet<int> _selected;

    internal Facet(ValueNames names, int[] counts, HashSet<int> selected) => (_names, _counts, _selected) = (names, counts, selected);

    /// <summary>How many values would show something.</summary>
    public int Count => _counts.Count(count => count > 0);

    /// <summary>All values that are selected or would show something, most entries first, then by name.</summary>
    public IReadOnlyList<FacetValue> All => Shaped(Shown());

    /// <summary>The first values, and the selected ones wherever they stand; in the same order.</summary>
    public IReadOnlyList<FacetValue> Top(int count)
    {
        var best = new PriorityQueue<int, long>(count + 1);
        foreach (var value in Shown())
        {
            best.Enqueue(value, -Order(value));
            if (best.Count > count) best.Dequeue();
        }

        return Shaped(best.UnorderedItems.Select(item => item.Element).Union(_selected));
    }

    private IEnumerable<int> Shown() => Enumerable.Range(0, _counts.Length).Where(value => _counts[value] > 0 || _selected.Contains(value));

    private List<FacetValue> Shaped(IEnumerable<int> values) =>
        [.. values.OrderBy(Order).Select(value => new FacetValue(_names.Name(value), _names.Value(value), _counts[value], _selected.Contains(value)))];

    private long Order(int value) => ((long)-_counts[value] << 32) + _names.Ranks()[value];
}
