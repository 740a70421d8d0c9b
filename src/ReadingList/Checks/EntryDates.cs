using System.Globalization;
using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Catalog.Addresses;
using ReadingList.Lists;
using ReadingList.Text;

namespace ReadingList.Checks;

/// <summary>Entries without a date where the list dates nearly all, and what was meant as a date but is none.</summary>
internal static partial class EntryDates
{
    private const int EnoughToTell = 8;

    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var items = list.Document.Items.Where(item => item.Url is not null).ToList();
        var dated = items.Count(IsDated);
        var (most, nearlyAll) = (dated >= 3 && dated * 2 >= items.Count, dated >= EnoughToTell && dated * 10 >= items.Count * 9);
        if (!most) yield break;
        var undatedSections = UndatedSections(items);
        var example = Example(items);
        foreach (var item in items.Where(item => !IsDated(item)))
        {
            if (Unreadable(item) is { } written)
            {
                yield return list.Finding(CheckCodes.UnreadableDate, Severity.Warning, list.OffsetOf(item, written), $"\"{written}\" looks like a date, but cannot be read as one.", example);
            }
            else if (nearlyAll && !undatedSections.Contains(item.Section) && !NamesYear(list, item) && !IsTimeless(item))
            {
                yield return list.Finding(CheckCodes.MissingDate, Severity.Warning, list.Offset(item.Line, item.Column), "This entry has no date; nearly all others have one.", example);
            }
        }
    }

    private static bool IsDated(ListItem item) => item is { Published: not null, PublishedOrigin: ValueOrigin.Stated or ValueOrigin.Heading };

    // Where a section dates nothing at all (tools, courses), its curator did not mean to.
    private static HashSet<Section?> UndatedSections(List<ListItem> items) =>
        [.. items.GroupBy(item => item.Section).Where(section => section.Count() > 1 && !section.Any(IsDated)).Select(section => section.Key)];

    // A year somewhere behind the link may be its date, only not where dates are looked for.
    private static bool NamesYear(CheckedList list, ListItem item)
    {
        var line = list.Line(item.Line);
        var address = line.IndexOf(item.Url!, StringComparison.Ordinal);
        return Year().IsMatch(address < 0 ? line : line[(address + item.Url!.Length)..]);
    }

    // A home page, a repository of code: what is there changes all the time.
    private static bool IsTimeless(ListItem item) =>
        CanonicalUrl.Of(UsableAddress.Whole(item.Url!)) is { } address && (address.Path.Length == 0 || ListedPages.IsCodeRepository(address));

    private static string? Unreadable(ListItem item)
    {
        var group = LastGroup().Match(item.Title);
        return !group.Success ? null : group.Groups["inside"].Value
            .Split([',', ';', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(LooksLikeDate);
    }

    private static bool LooksLikeDate(string text) =>
        NumbersOnly().IsMatch(text)
        || (WordAndNumber().Match(text) is { Success: true } pair && IsNearMonth(pair.Groups["word"].Value));

    // "Det", "Decmber", "Fab": one letter away from a month that begins alike.
    private static bool IsNearMonth(string word) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        .Where(month => month.Length > 0 && char.ToLowerInvariant(month[0]) == char.ToLowerInvariant(word[0]))
        .Any(month => Spelling.Distance(word, month) <= 1 || Spelling.Distance(word, month[..3]) <= 1);

    private static string Example(List<ListItem> items)
    {
        var usual = items.Where(IsDated).GroupBy(item => item.Published!.Value.ToString().Length).MaxBy(group => group.Count())!.Key;
        return usual switch
        {
            4 => "Write the year, such as 2022.",
            7 => "Write month and year as the other entries do, such as Dec 2022.",
            _ => "Write the date as the other entries do, such as 2022-12-05.",
        };
    }

    [GeneratedRegex(@"[(（](?<inside>[^()（）]{3,120})[)）]?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LastGroup();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(\d{4}[-./]\d{1,2}([-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}[-./](\d{2}|\d{4})|\d{2,4}\s?년\s?\d{1,2}\s?월?(\s?\d{1,2}\s?일)?)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NumbersOnly();

    [GeneratedRegex(@"^(?<word>[A-Za-z]{3,10})[.,]? ?['’]?[\dOo]{2,5}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordAndNumber();
}
