using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Venues of another year than the heading they stand under, where the heading's other venues are of its year.</summary>
internal static partial class VenueYears
{
    private const int EnoughToTell = 3;

    public static IEnumerable<Finding> Find(CheckedList list) =>
        from section in list.Document.Items.Where(item => item.Section is not null).GroupBy(item => item.Section!)
        let year = YearOf(section.Key)
        where year is not null
        let venues = section.Select(item => (Item: item, Venue: VenueIn(list, item))).Where(venue => venue.Venue is not null).ToList()
        let others = venues.Where(venue => venue.Venue!.Groups["year"].Value != year).ToList()
        where venues.Count - others.Count >= EnoughToTell && others.Count * 4 <= venues.Count
        from other in others
        select list.Finding(
            CheckCodes.VenueYear,
            Severity.Warning,
            list.Offset(other.Item.Line, other.Venue!.Index + 1),
            $"{other.Venue.Value} stands under \"{section.Key.Heading}\".",
            "Check the year, or move the entry.");

    // The innermost heading that names one year: "2020", "ICML 2020", "2020년".
    private static string? YearOf(Section? section)
    {
        for (; section is not null; section = section.Parent)
        {
            if (Year().Matches(section.Heading) is { Count: 1 } years) return years[0].Value;
        }

        return null;
    }

    private static Match? VenueIn(CheckedList list, ListItem item)
    {
        if (item.Venue is not { Length: > 0 } venue) return null;
        var name = venue.Split(' ')[0].TrimEnd(',');
        return name.Length < 2 ? null : Venue().Matches(list.Line(item.Line).ToString()).FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<name>[A-Za-z][A-Za-z-]+)[ ,'’-]{0,2}(?<year>(19|20)\d\d)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Venue();
}
