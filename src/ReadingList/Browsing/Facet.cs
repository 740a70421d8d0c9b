namespace ReadingList.Browsing;

/// <summary>One dimension's values, counted and made when asked for: a catalog may hold far more names than a page shows, and a page does not show every dimension.</summary>
public sealed class Facet
{
    /// <summary>More than anybody reads, and a few hundred kilobytes.</summary>
    public const int Most = 5_000;

    private readonly ValueNames _names;
    private readonly HashSet<int> _selected;

    private readonly Func<int[]> _count;
    private int[]? _counts;
    private int? _shown;

    internal Facet(ValueNames names, Func<int[]> count, HashSet<int> selected) => (_names, _count, _selected) = (names, count, selected);

    /// <summary>How many values would show something.</summary>
    public int Count => _shown ??= Counts.Count(count => count > 0);

    private int[] Counts => _counts ??= _count();

    /// <summary>All values that are selected or would show something, most entries first, then by name; of very many, the first <see cref="Most"/>.</summary>
    public IReadOnlyList<FacetValue> All => Count > Most ? Top(Most) : Shaped(Shown());

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

    private IEnumerable<int> Shown() => Enumerable.Range(0, Counts.Length).Where(value => Counts[value] > 0 || _selected.Contains(value));

    private List<FacetValue> Shaped(IEnumerable<int> values) =>
        [.. values.OrderBy(Order).Select(value => new FacetValue(_names.Name(value), _names.Value(value), Counts[value], _selected.Contains(value)))];

    private long Order(int value) => ((long)-Counts[value] << 32) + _names.Ranks()[value];
}
