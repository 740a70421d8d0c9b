using ReadingList.Catalog;

namespace ReadingList.Lists.Rules;

/// <summary>A group in parentheses or brackets: "Dec 2022, Google", "2015", "NeurIPS 2022, Google &amp; KAIST".</summary>
internal static class FactGroup
{
    private const int MaxLength = 120;

    /// <summary>Reads a group that states a date or a venue; whatever else stands in it are organisations.</summary>
    /// <returns>False, and nothing noted, where it states neither: "(RLHF)" belongs to the title.</returns>
    public static bool TryRead(string content, ItemFacts facts)
    {
        if (content.Length > MaxLength) return false;
        var segments = content.Split([',', ';', '，', '、', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = new List<string>();
        PartialDate? date = null;
        (string Name, PartialDate? Year)? venue = null;
        for (var i = 0; i < segments.Length; i++)
        {
            // "Dec 5, 2022" is one date in two segments.
            if (date is null && i + 1 < segments.Length && PartialDates.TryParse($"{segments[i]}, {segments[i + 1]}", out var two))
            {
                date = two;
                i++;
            }
            else if (date is null && PartialDates.TryParse(segments[i], out var one)) date = one;
            else if (venue is null && Venues.TryParse(segments[i], out var name, out var year)) venue = (name, year);
            else names.Add(segments[i]);
        }

        if (date is null && venue is null) return false;
        if (date is { } stated) facts.Add(stated);
        if (venue is { } known) facts.AddVenue(known.Name, known.Year);
        foreach (var name in names.Where(name => !KindWords.MatchKind(name))) facts.AddOrganizations(name);
        return true;
    }

    /// <summary>Reads a group that stands where organisations stand: all of it that is neither date, venue nor kind.</summary>
    public static void Read(string content, ItemFacts facts)
    {
        if (TryRead(content, facts) || KindWords.MatchKind(content)) return;
        facts.AddOrganizations(content);
    }
}
