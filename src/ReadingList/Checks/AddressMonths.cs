using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Months that differ from the one in the address: <c>(Jan 2023)</c> for <c>/2023/02/…</c>.</summary>
internal static class AddressMonths
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var comparable = list.Addresses
            .Where(address => address is { IsEntry: true, Canonical: not null, Item: { Published: not null, PublishedOrigin: ValueOrigin.Stated } })
            .Select(address => (Address: address, Stated: address.Item.Published!.Value, Seen: AddressDate.InPath(address.Canonical!.Value)))
            .Where(pair => pair.Seen is not null)
            .ToList();
        // Where few entries have a date, "(2021)" is as likely part of a title.
        if (list.Document.Items.Count(item => item is { Published: not null, PublishedOrigin: ValueOrigin.Stated }) * 2 < list.Document.Items.Count) yield break;
        var differing = comparable.Where(pair => Differ(pair.Stated, pair.Seen!.Value)).ToList();
        // Where so many differ, the list's dates tell something else: when it was read, or presented.
        if (differing.Count > 3 && differing.Count * 3 > comparable.Count) yield break;
        foreach (var (address, stated, seen) in differing)
        {
            yield return list.Finding(
                CheckCodes.MonthDiffersFromAddress,
                Severity.Warning,
                list.OffsetOf(address.Item, stated.Year.ToString(CultureInfo.InvariantCulture)),
                $"The entry is dated {Month(stated)}, its address {Month(seen!.Value)}.",
                $"Check which is right: {Month(seen.Value)} by the address.");
        }
    }

    private static bool Differ(PartialDate stated, PartialDate seen)
    {
        if (!stated.HasMonth) return stated.Year != seen.Year;
        if ((stated.Year, stated.Month) == (seen.Year, seen.Month)) return false;
        // A day at the edge of a month is in the next month elsewhere on earth.
        if (seen.Day == 0) return true;
        var day = new DateOnly(seen.Year, seen.Month, seen.Day);
        return !Within(stated, day.AddDays(-1)) && !Within(stated, day.AddDays(1));
    }

    private static bool Within(PartialDate month, DateOnly day) => (month.Year, month.Month) == (day.Year, day.Month);

    private static string Month(PartialDate date) => date.HasMonth
        ? string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)} {date.Year}")
        : date.ToString();
}
