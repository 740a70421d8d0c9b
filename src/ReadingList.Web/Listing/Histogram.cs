using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Listing;

/// <summary>
/// When the entries are from, as bars: months where the last four years hold most of them (what lies before is one bar, so that
/// a single mistyped year does not flatten the picture), else years.
/// </summary>
public sealed class Histogram
{
    public const int Height = 56;
    public const int Step = 12;
    private const int FewestMonths = 18;
    private const int MostMonths = 48;

    private readonly EntryFilter _filter;
    private readonly EntryFilter _undated;

    public Histogram(EntryListing listing)
    {
        _filter = listing.Filter;
        _undated = _filter.Undated();
        var months = listing.Facets.Months;
        var recent = months.TakeLast(MostMonths).Sum(month => month.Count);
        var bars = recent * 5 >= months.Sum(month => month.Count) * 4 ? Months(months) : Years(months);
        Bars = [.. bars];
        // So that one entry is not as tall as ten.
        Highest = Math.Max(4, Bars.Where(bar => !bar.Earlier).Select(bar => bar.Count).DefaultIfEmpty().Max());
    }

    public IReadOnlyList<HistogramBar> Bars { get; }

    /// <summary>The view without its dates: what a range of bars narrows.</summary>
    public EntryFilter Undated => _undated;

    /// <summary>The bar that the keyboard comes to first: the last one chosen, else the last.</summary>
    public int Current => Bars.Select((bar, index) => bar.Selected ? index : -1).Max() is >= 0 and var chosen ? chosen : Bars.Count - 1;

    private int Highest { get; }

    /// <summary>0 to <see cref="Height"/>; the bar of earlier entries may be cut.</summary>
    public int Tall(HistogramBar bar) => bar.Count == 0 ? 0 : Math.Clamp(bar.Count * Height / Highest, 2, Height);

    private IEnumerable<HistogramBar> Months(IReadOnlyList<FacetValue> months)
    {
        var first = Math.Max(0, months.Count - MostMonths);
        while (first > 0 && first < months.Count - FewestMonths && months[first].Count == 0) first++;
        if (months.Take(first).Sum(month => month.Count) is > 0 and var earlier)
        {
            var last = months[first - 1].Value;
            yield return new(_undated.With(FilterDimension.To, last), Words.Text("Chip.To", Label(last)), earlier, months.Take(first).Any(month => month.Selected), last, Earlier: true);
        }

        foreach (var month in months.Skip(first)) yield return Bar(month.Value, month.Count, month.Selected);
    }

    private IEnumerable<HistogramBar> Years(IReadOnlyList<FacetValue> months) =>
        months.GroupBy(month => month.Value[..4]).Select(year => Bar(year.Key, year.Sum(month => month.Count), year.Any(month => month.Selected)));

    // A bar that is chosen lets go of its month again.
    private HistogramBar Bar(string value, int count, bool selected) => new(
        _filter.Has(FilterDimension.Month, value) ? _undated : _undated.With(FilterDimension.Month, value), Label(value), count, selected, value);

    private static string Label(string value) => PartialDate.TryParse(value, out var date) ? Words.Date(date) : value;
}

/// <param name="Target">The view that the bar opens.</param>
/// <param name="Value">Its month or year; of the bar of earlier entries the last month.</param>
/// <param name="Earlier">Whether it stands for all that lies before the first bar.</param>
public sealed record HistogramBar(EntryFilter Target, string Label, int Count, bool Selected, string Value, bool Earlier = false);
