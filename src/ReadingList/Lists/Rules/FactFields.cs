using ReadingList.Catalog;

namespace ReadingList.Lists.Rules;

/// <summary>Fields side by side: <c>2023-02-05 · Google</c>, <c>Lyft, Feb 2023</c>, <c>Netflix | 2022.11</c>, <c>NeurIPS, 2021</c>.</summary>
internal static class FactFields
{
    private const int MaxFieldLength = 40;
    private const int MaxFields = 5;

    /// <summary>Reads the fields that a text begins with, where one of them is a date or a venue.</summary>
    /// <param name="mayHoldVenue">Whether capitalised words before a year are a venue even if no one knows it.</param>
    /// <returns>How much of the text they take; 0, and nothing noted, where it begins with none.</returns>
    public static int Take(string text, ItemFacts facts, bool mayHoldVenue = false)
    {
        var fields = Cut(text);
        if (fields.Count == 1 && NameShape.AreKnownOrganizations(fields[0].Text) && fields[0].Text.Length == text.Trim().Length)
        {
            facts.AddOrganizations(fields[0].Text);
            return fields[0].End;
        }

        var read = new List<Action>();
        var (end, stated, dated) = (0, false, false);
        string? name = null;
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i].Text;
            if (!dated && i + 1 < fields.Count && PartialDates.TryParse($"{field}, {fields[i + 1].Text}", out var two))
            {
                read.Add(() => facts.Add(two));
                i++;
                dated = true;
            }
            else if (!dated && PartialDates.TryParse(field, out var date))
            {
                read.Add(() => facts.Add(date));
                dated = true;
            }
            else if (IsVenue(field, mayHoldVenue, out var venue, out var year))
            {
                read.Add(() => facts.AddVenue(venue, year));
                stated = true;
                dated |= year is not null;
            }
            else if (name is null && i <= 2 && NameShape.CanBeOrganization(field))
            {
                name = field;
                // A name waits for the date behind it; behind a date it stands by itself.
                if (!dated) continue;
            }
            else break;

            end = fields[i].End;
            stated |= dated;
        }

        if (!stated || (name is not null && !dated)) return 0;
        foreach (var note in read) note();
        if (name is not null) AddName(name, facts);
        return end;
    }

    /// <summary>The same where the whole text has to be such fields.</summary>
    public static bool TakeAll(string text, ItemFacts facts)
    {
        var trial = new ItemFacts();
        if (Take(text, trial) < text.TrimEnd(' ', '.').Length || trial.Published is null) return false;
        Take(text, facts);
        return true;
    }

    public static void AddName(string name, ItemFacts facts)
    {
        if (NameShape.IsPerson(name)) facts.AddAuthors(name);
        else if (facts.Organizations.Count == 0) facts.AddOrganizations(name);
    }

    private static bool IsVenue(string field, bool orUnknown, out string venue, out PartialDate? year)
    {
        if (Venues.TryParse(field, out venue, out year)) return true;
        return orUnknown && Venues.TryParseUnknown(field, out venue, out year);
    }

    // Commas and the like anywhere, dashes and slashes between blanks.
    private static List<(string Text, int End)> Cut(string text)
    {
        var fields = new List<(string, int)>();
        for (var (at, start) = (0, 0); at <= text.Length && fields.Count < MaxFields; at++)
        {
            if (at < text.Length && !IsSeparator(text, at)) continue;
            var field = text[start..at].Trim().TrimEnd('.').TrimEnd();
            if (field.Length > MaxFieldLength) break;
            if (field.Length > 0) fields.Add((field, at));
            start = at + 1;
        }

        return fields;
    }

    private static bool IsSeparator(string text, int at) => text[at] switch
    {
        ',' or ';' or '|' or '·' or '•' or '、' or '，' => true,
        '-' or '–' or '—' or '/' => at > 0 && at + 1 < text.Length && IsBlankOr(text[at], text[at - 1]) && IsBlankOr(text[at], text[at + 1]),
        ':' or '：' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]),
        '.' => at + 2 < text.Length && text[at + 1] == ' ' && (char.IsAsciiLetterUpper(text[at + 2]) || char.IsAsciiDigit(text[at + 2])),
        _ => false,
    };

    // "//" and "--" are one separator.
    private static bool IsBlankOr(char separator, char beside) => char.IsWhiteSpace(beside) || beside == separator;
}
