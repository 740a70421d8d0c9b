using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>When the entries of some values of one dimension are from: as many counts for each as there are periods.</summary>
/// <remarks>The periods are the catalog's, not the view's: drawings of two views can be compared.</remarks>
public sealed class Timelines
{
    private const int MostMonths = 48;
    private const int Fewest = 12;
    private const int MostYears = 30;

    private readonly CatalogSnapshot _snapshot;
    private readonly Dictionary<string, Timeline> _lines = new(StringComparer.Ordinal);

    /// <param name="rows">Those that count; null for all.</param>
    internal Timelines(CatalogSnapshot snapshot, RowSet? rows, FilterDimension dimension, IEnumerable<string> values)
    {
        _snapshot = snapshot;
        if (snapshot.Dated == 0) return;
        ByMonth = IsByMonth();
        (Start, Periods) = Window();
        var column = snapshot.Column(dimension)!;
        foreach (var value in values)
        {
            if (column.Names.Find(value) is { } number && Line(column.RowsOf(number), rows) is { } line) _lines[value] = line;
        }
    }

    /// <summary>Whether a period is a month; else it is a year.</summary>
    public bool ByMonth { get; }

    /// <summary>0 where the catalog knows no dates.</summary>
    public int Periods { get; }

    /// <summary>The first period.</summary>
    public PartialDate First => Date(Start);

    /// <summary>The last period.</summary>
    public PartialDate Last => Date(Start + Periods - 1);

    private int Start { get; }

    /// <returns>Null for a value without dated entries in the view, and for one that was not asked for.</returns>
    public Timeline? Of(string value) => _lines.GetValueOrDefault(value);

    // Months where they are known and the last of them hold most entries, so that one very old entry does not turn a young list into three bars.
    private bool IsByMonth()
    {
        var dated = _snapshot.PublishedKeys.AsSpan(0, _snapshot.Dated);
        var withMonth = 0;
        foreach (var key in dated) withMonth += key / 100 % 100 > 0 ? 1 : 0;
        return withMonth * 5L >= dated.Length * 4L && Ordinal(dated[0]) - Ordinal(dated[dated.Length * 4 / 5]) < MostMonths;
    }

    // From where almost all entries lie: a few old ones would press the others together.
    private (int Start, int Periods) Window()
    {
        var (newest, oldest) = (Period(_snapshot.PublishedKeys[0]), Period(_snapshot.PublishedKeys[_snapshot.Dated - 1]));
        var most = Period(_snapshot.PublishedKeys[(_snapshot.Dated - 1) * 49 / 50]);
        var start = Math.Max(Math.Min(most, newest - Fewest + 1), newest - (ByMonth ? MostMonths : MostYears) + 1);
        start = Math.Max(start, oldest);
        return (start, newest - start + 1);
    }

    private Timeline? Line(ReadOnlySpan<int> rowsOfValue, RowSet? rows)
    {
        var counts = new int[Periods];
        int newest = 0, oldest = 0;
        foreach (var row in rowsOfValue)
        {
            if (row >= _snapshot.Dated) break;
            if (rows?.Contains(row) == false) continue;
            oldest = _snapshot.PublishedKeys[row];
            if (newest == 0) newest = oldest;
            // A year by itself has no month to be drawn in.
            if ((!ByMonth || oldest / 100 % 100 > 0) && Period(oldest) - Start is >= 0 and var period) counts[period]++;
        }

        return newest == 0 ? null : new(counts, Month(oldest), Month(newest));
    }

    private int Period(int key) => ByMonth ? Ordinal(key) : key / 10_000;

    private static int Ordinal(int key) => (key / 10_000 * 12) + Math.Max(0, (key / 100 % 100) - 1);

    private PartialDate Date(int period) => ByMonth ? PartialDate.Of(period / 12, (period % 12) + 1) : PartialDate.Of(period);

    private static PartialDate Month(int key) => PartialDate.FromKey(key / 100 * 100);
}

/// <param name="Counts">Entries of each period; what is older than the first of them is in none.</param>
/// <param name="First">Month (or year) of the oldest dated entry.</param>
/// <param name="Last">Month (or year) of the newest.</param>
public sealed record Timeline(IReadOnlyList<int> Counts, PartialDate First, PartialDate Last);
