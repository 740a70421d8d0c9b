using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>The stated dates of one section, one below the other: months where it has months, years where it has only those.</summary>
/// <param name="Items">In the order of the list.</param>
internal sealed record SectionDates(IReadOnlyList<DatedItem> Items)
{
    public bool HasMonths => Items.Count > 0 && Items[0].Item.Published!.Value.HasMonth;

    public static IEnumerable<SectionDates> Of(CheckedList list) => list.Document.Items
        .Where(item => item is { Published: not null, PublishedOrigin: ValueOrigin.Stated })
        .GroupBy(item => (item.Section, IsRow(list, item)))
        .Select(section => Of([.. section]))
        // The year of a table's column says when a paper came out, whatever the rows are sorted by.
        .Where(section => section.HasMonths || section.Items.Count == 0 || !IsRow(list, section.Items[0].Item));

    private static bool IsRow(CheckedList list, ListItem item) => list.Line(item.Line).TrimStart() is ['|', ..];

    private static SectionDates Of(List<ListItem> items)
    {
        var months = items.Where(item => item.Published!.Value.HasMonth).ToList();
        var compared = months.Count * 2 >= items.Count ? months : items.Where(item => !item.Published!.Value.HasMonth);
        return new([.. compared.Select(DatedItem.Of)]);
    }

    public SectionDates Without(IReadOnlySet<DatedItem> others) => new([.. Items.Where(item => !others.Contains(item))]);

    /// <summary>The fewest items that stand in the way of an order; of two that are each in the other's way the lower one.</summary>
    /// <param name="direction">-1 for newest first, 1 for oldest first.</param>
    public IReadOnlyList<DatedItem> OutOfOrder(int direction)
    {
        // The longest run in order, found from the end: tails[k] is where the best run of k + 1 items begins.
        var tails = new List<int>();
        var next = new int[Items.Count];
        for (var i = Items.Count - 1; i >= 0; i--)
        {
            var place = FirstBelow(tails, direction, Items[i]);
            next[i] = place == 0 ? -1 : tails[place - 1];
            if (place == tails.Count) tails.Add(i);
            else tails[place] = i;
        }

        var kept = new HashSet<int>();
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = next[i]) kept.Add(i);
        return [.. Items.Where((_, i) => !kept.Contains(i))];
    }

    // The first run that cannot stand below the item; runs grow more demanding along the list.
    private int FirstBelow(List<int> tails, int direction, DatedItem item)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Items[tails[middle]].Month * direction >= item.Month * direction) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <param name="Month">Months since the year 0; a year alone counts as its first month.</param>
internal sealed record DatedItem(ListItem Item, int Year, int Month)
{
    public static DatedItem Of(ListItem item)
    {
        var date = item.Published!.Value;
        return new(item, date.Year, (date.Year * 12) + Math.Max(0, date.Month - 1));
    }

    /// <summary>The same day of another year.</summary>
    public int MonthIn(int year) => Month + ((year - Year) * 12);
}
