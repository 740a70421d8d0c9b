namespace ReadingList.Checks;

/// <summary>A year, and the one that was probably meant.</summary>
internal readonly record struct WrongYear(DatedItem Item, int Likely);

/// <summary>Years far from those around them that one other digit would bring into order.</summary>
internal static class WrongYears
{
    private const int Far = 2;
    private const int FarFromAll = 10;

    /// <param name="years">All of the list, and how often each is there.</param>
    public static IEnumerable<WrongYear> In(SectionDates section, int direction, IReadOnlyDictionary<int, int> years)
    {
        for (var i = 0; i < section.Items.Count; i++)
        {
            var item = section.Items[i];
            var (above, below) = (section.Items.ElementAtOrDefault(i - 1), section.Items.ElementAtOrDefault(i + 1));
            var isOdd = above is null || below is null
                ? IsFarFromAll(item.Year, years)
                : !Fits(item.Month, above, below, direction) && Fits(below.Month, above, null, direction) && IsFar(item, above) && IsFar(item, below);
            if (!isOdd) continue;
            var likely = OneDigitAway(item.Year).Where(year => years.ContainsKey(year) && Fits(item.MonthIn(year), above, below, direction)).ToList();
            if (likely.Count == 1) yield return new(item, likely[0]);
        }
    }

    private static bool Fits(int month, DatedItem? above, DatedItem? below, int direction) =>
        (above is null || month * direction >= above.Month * direction) && (below is null || month * direction <= below.Month * direction);

    private static bool IsFar(DatedItem item, DatedItem neighbour) => Math.Abs(item.Year - neighbour.Year) >= Far;

    private static bool IsFarFromAll(int year, IReadOnlyDictionary<int, int> years) =>
        years.Count > 1 && years[year] == 1 && Enumerable.Range(year - FarFromAll + 1, (2 * FarFromAll) - 1).All(near => near == year || !years.ContainsKey(near));

    private static IEnumerable<int> OneDigitAway(int year)
    {
        for (var place = 1; place <= 1000; place *= 10)
        {
            var without = year - (year / place % 10 * place);
            for (var digit = 0; digit < 10; digit++)
            {
                if (without + (digit * place) != year) yield return without + (digit * place);
            }
        }
    }
}
