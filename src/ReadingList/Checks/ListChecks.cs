using ReadingList.Import;

namespace ReadingList.Checks;

/// <summary>Looks at lists as their curator would with time and patience: what is wrong, doubtful or uneven.</summary>
public static class ListChecks
{
    /// <param name="lists">Each is also compared with the ones before it.</param>
    /// <param name="today">Dates behind it are still to come.</param>
    /// <returns>The findings of each list, in the order of the lists; those of a list in the order of its lines.</returns>
    public static IReadOnlyList<IReadOnlyList<Finding>> Of(IReadOnlyList<CheckedList> lists, DateOnly today)
    {
        var checks = new CheckRun(today);
        return [.. lists.Select(checks.Next)];
    }

    /// <summary>The findings of one list by itself.</summary>
    public static IReadOnlyList<Finding> Of(CheckedList list, DateOnly today) => Of([list], today)[0];

    internal static IReadOnlyList<Finding> Of(CheckedList list, DateOnly today, ListedPages pages) => InOrder([.. Read(list), .. Look(list, today), .. pages.Add(list)]);

    private static IEnumerable<Finding> Read(CheckedList list) =>
        ListContents.Of(list.Read).Findings.Select(diagnostic => new Finding(
            diagnostic with { Suggestion = diagnostic.Suggestion ?? FindingKind.Of(diagnostic.Code)?.Suggestion },
            DoubledBullets.Edits(list, diagnostic)));

    private static IEnumerable<Finding> Look(CheckedList list, DateOnly today) =>
    [
        .. EntryDates.Find(list),
        .. FutureDates.Find(list, today),
        .. AddressMonths.Find(list),
        .. DateOrder.Find(list),
        .. VenueYears.Find(list),
        .. UnclosedParentheses.Find(list),
        .. WrittenLinks.Find(list),
        .. AddressForms.Find(list),
        .. SecureHosts.Find(list),
        .. OrganizationSpellings.Find(list),
        .. HeadingNumbers.Find(list),
        .. InvisibleLineStarts.Find(list),
        .. TrailingBlanks.Find(list),
    ];

    private static IReadOnlyList<Finding> InOrder(IReadOnlyList<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Diagnostic.Line)
            .ThenBy(finding => finding.Diagnostic.Column)
            .ThenBy(finding => finding.Diagnostic.Code, StringComparer.Ordinal),
    ];
}
