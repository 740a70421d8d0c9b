using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>
/// Entries that stand among older or newer ones, in lists and sections that are in order otherwise; and years that are
/// one wrong digit away from those around them.
/// </summary>
internal static class DateOrder
{
    private const int EnoughInList = 10;
    private const int EnoughInSection = 8;

    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var sections = SectionDates.Of(list).Where(section => section.Items.Count > 2).ToList();
        var years = sections.SelectMany(section => section.Items).CountBy(item => item.Year).ToDictionary();
        foreach (var direction in Directions(sections))
        {
            var wrongYears = sections.ConvertAll(section => WrongYears.In(section, direction, years).ToList());
            var others = sections.Zip(wrongYears, (section, wrong) => section.Without(wrong.Select(year => year.Item).ToHashSet())).ToList();
            var outOfOrder = others.ConvertAll(section => section.OutOfOrder(direction));
            var isOrderlyList = IsOrderly(sections.Sum(section => section.Items.Count), outOfOrder.Sum(items => items.Count), EnoughInList, 20);
            for (var i = 0; i < sections.Count; i++)
            {
                if (!(isOrderlyList && IsMostlyInOrder(others[i], outOfOrder[i].Count)) && !IsOrderlySection(others[i], outOfOrder[i].Count)) continue;
                foreach (var wrong in wrongYears[i]) yield return YearFinding(list, wrong);
                foreach (var item in outOfOrder[i]) yield return OrderFinding(list, item, direction);
            }
        }
    }

    // The direction in which fewer entries are out of order; none where both are alike.
    private static IEnumerable<int> Directions(List<SectionDates> sections)
    {
        var newestFirst = sections.Sum(section => section.OutOfOrder(-1).Count);
        var oldestFirst = sections.Sum(section => section.OutOfOrder(1).Count);
        return newestFirst == oldestFirst ? [] : [newestFirst < oldestFirst ? -1 : 1];
    }

    // In a list that is in order a section may have none of its own: a table by topic, a few that belong together.
    private static bool IsMostlyInOrder(SectionDates section, int outOfOrder) => outOfOrder * 4 <= section.Items.Count;

    // Years alone fall into order by chance where nobody keeps one.
    private static bool IsOrderlySection(SectionDates section, int outOfOrder) =>
        section.HasMonths
        && IsOrderly(section.Items.Count, outOfOrder, EnoughInSection, 10)
        && section.Items.Select(item => item.Month).Distinct().Count() > 2;

    private static bool IsOrderly(int items, int outOfOrder, int enough, int oneIn) => items >= enough && outOfOrder <= Math.Max(1, items / oneIn);

    private static Finding YearFinding(CheckedList list, WrongYear wrong) => list.Finding(
        CheckCodes.ImplausibleYear,
        Severity.Warning,
        list.OffsetOf(wrong.Item.Item, Year(wrong.Item.Year)),
        $"{Year(wrong.Item.Year)} stands among entries of {Year(wrong.Likely)}.",
        $"{Year(wrong.Likely)} would be in order here.");

    private static Finding OrderFinding(CheckedList list, DatedItem item, int direction) => list.Finding(
        CheckCodes.OutOfOrder,
        Severity.Warning,
        list.OffsetOf(item.Item, Year(item.Year)),
        $"{item.Item.Published} is out of order: the entries around it stand {(direction < 0 ? "newest" : "oldest")} first.",
        "Move the entry, or check its date.");

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
