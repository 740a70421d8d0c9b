using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Dates that are still to come: a slip of the year. A month ahead is left alone (proceedings, other time zones).</summary>
internal static class FutureDates
{
    public static IEnumerable<Finding> Find(CheckedList list, DateOnly today)
    {
        var soon = today.AddMonths(1);
        return
            from item in list.Document.Items
            where item is { Published: not null, PublishedOrigin: ValueOrigin.Stated }
            let date = item.Published!.Value
            where date.HasMonth ? (date.Year, date.Month).CompareTo((soon.Year, soon.Month)) > 0 : date.Year > soon.Year
            select list.Finding(CheckCodes.ImplausibleYear, Severity.Warning, list.OffsetOf(item, YearText(date)), $"{date} is still to come.", "Check the year.");
    }

    private static string YearText(PartialDate date) => date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
