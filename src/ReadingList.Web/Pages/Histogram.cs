using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Pages;

/// <summary>
/// The months as bars. Of a long catalog only the last four years; what lies before them is one bar of its own, so that a
/// single mistyped year does not flatten the picture.
/// </summary>
public sealed class Histogram
{
    public const int Height = 56;
    public const int Step = 12;
    private const int Fewest = 18;
    private const int Most = 48;

    public Histogram(EntryListing listing)
    {
        var months = listing.Facets.Months;
        var first = FirstShown(months);
        var earlier = months.Take(first).Sum(month => month.Count);
        var highest = Math.Max(1, Math.Max(earlier, months.Skip(first).Select(month => month.Count).DefaultIfEmpty().Max()));
        var undated = listing.Filter.Without(FilterDimension.From).Without(FilterDimension.To).Without(FilterDimension.Month);
        var bars = new List<HistogramBar>();
        if (earlier > 0)
        {
            var last = months[first - 1];
            bars.Add(new(undated.With(FilterDimension.To, last.Value), Words.Text("Chip.To", Label(last)), earlier, Tall(earlier, highest), months.Take(first).Any(month => month.Selected)));
        }

        foreach (var month in months.Skip(first))
        {
            var selects = month.Selected && listing.Filter.Has(FilterDimension.Month, month.Value);
            bars.Add(new(selects ? undated : undated.With(FilterDimension.Month, month.Value), Label(month), month.Count, Tall(month.Count, highest), month.Selected));
        }

        (Bars, Axis) = (bars, months.Count - first < 2 ? [] : [Label(months[first]), Label(months[^1])]);
    }

    public IReadOnlyList<HistogramBar> Bars { get; }

    /// <summary>What is written below the first and the last bar.</summary>
    public IReadOnlyList<string> Axis { get; }

    private static int FirstShown(IReadOnlyList<FacetValue> months)
    {
        var first = Math.Max(0, months.Count - Most);
        if (first == 0) return 0;
        while (first < months.Count - Fewest && months[first].Count == 0) first++;
        return first;
    }

    private static int Tall(int count, int highest) => count == 0 ? 0 : Math.Max(2, count * Height / highest);

    private static string Label(FacetValue month) => PartialDate.TryParse(month.Value, out var date) ? Words.Date(date) : month.Value;
}

/// <param name="Target">The view that the bar opens; a selected month lets go of it.</param>
/// <param name="Tall">0 to <see cref="Histogram.Height"/>.</param>
public sealed record HistogramBar(EntryFilter Target, string Label, int Count, int Tall, bool Selected);
