using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>A month that a catalog may hold entries of.</summary>
/// <param name="Text">"2022-12".</param>
/// <param name="Number">Of the months' column; null in a gap.</param>
internal sealed record LineMonth(PartialDate Date, string Text, int? Number);

/// <summary>A catalog's months from its first to its last, gaps filled.</summary>
internal static class MonthLine
{
    /// <summary>Fifty years. The line of a list with a date in the year 1 has no further gaps filled.</summary>
    private const int MostGapMonths = 600;

    internal static IReadOnlyList<LineMonth> Of(ValueNames months)
    {
        var known = Enumerable.Range(0, months.Count)
            .Select(number => (Number: number, Date: Date(months.Value(number))))
            .Where(month => month.Date.HasMonth).ToDictionary(month => Ordinal(month.Date), month => month.Number);
        if (known.Count == 0) return [];
        var last = known.Keys.Max();
        var filled = Enumerable.Range(last - MostGapMonths + 1, MostGapMonths).SkipWhile(month => !known.ContainsKey(month));
        return [.. known.Keys.Where(month => month <= last - MostGapMonths).Order().Concat(filled).Select(Month)];

        LineMonth Month(int ordinal)
        {
            var date = PartialDate.Of(ordinal / 12, (ordinal % 12) + 1);
            return new(date, date.ToString(), known.TryGetValue(ordinal, out var number) ? number : null);
        }
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : default;

    private static int Ordinal(PartialDate month) => (month.Year * 12) + month.Month - 1;
}
