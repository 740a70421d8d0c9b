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
    public static int Take(ReadOnlySpan<char> text, ItemFacts facts, bool mayHoldVenue = false)
    {
        Span<Field> fields = stackalloc Field[MaxFields];
        fields = fields[..Cut(text, fields)];
        if (fields is [var only] && only.Length == text.Trim().Length && only.Of(text).ToString() is var label && NameShape.AreKnownOrganizations(label))
        {
            facts.AddOrganizations(label);
            return only.End;
        }

        if (!MayHoldFacts(text, fields)) return 0;
        var read = new ItemFacts();
        var (end, stated, dated) = (0, false, false);
        string? name = null;
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i].Of(text);
            if (!dated && i + 1 < fields.Length && PartialDates.TryParse(field, fields[i + 1].Of(text), out var two))
            {
                read.Add(two);
                i++;
                dated = true;
            }
            else if (!dated && PartialDates.TryParse(field, out var date))
            {
                read.Add(date);
                dated = true;
            }
            else if (IsVenue(field, mayHoldVenue, out var venue, out var year))
            {
                read.AddVenue(venue, year);
                stated = true;
                dated |= year is not null;
            }
            else if (name is null && i <= 2 && field.ToString() is var words && NameShape.CanBeOrganization(words))
            {
                name = words;
                // A name waits for the date behind it; behind a date it stands by itself.
                if (!dated) continue;
            }
            else break;

            end = fields[i].End;
            stated |= dated;
        }

        if (!stated || (name is not null && !dated)) return 0;
        if (read.Published is { } published) facts.Add(published);
        if (read.Venue is { } known) facts.AddVenue(known, null);
        if (name is not null) AddName(name, facts);
        return end;
    }

    // Prose, nearly always: without a digit there is no date, and then one of the fields has to be a venue that is known.
    private static bool MayHoldFacts(ReadOnlySpan<char> text, ReadOnlySpan<Field> fields)
    {
        if (fields.IsEmpty) return false;
        if (text[..fields[^1].End].ContainsAnyInRange('0', '9')) return true;
        foreach (var field in fields)
        {
            if (Venues.TryParse(field.Of(text), out _, out _)) return true;
        }

        return false;
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
        else if (facts.Organizations.Length == 0) facts.AddOrganizations(name);
    }

    private static bool IsVenue(ReadOnlySpan<char> field, bool orUnknown, out string venue, out PartialDate? year)
    {
        if (Venues.TryParse(field, out venue, out year)) return true;
        return orUnknown && Venues.TryParseUnknown(field, out venue, out year);
    }

    // Commas and the like anywhere, dashes and slashes between blanks.
    private static int Cut(ReadOnlySpan<char> text, Span<Field> fields)
    {
        var count = 0;
        for (var (at, start) = (0, 0); at <= text.Length && count < fields.Length; at++)
        {
            if (at < text.Length && !IsSeparator(text, at)) continue;
            while (start < at && char.IsWhiteSpace(text[start])) start++;
            var length = text[start..at].TrimEnd().TrimEnd('.').TrimEnd().Length;
            if (length > MaxFieldLength) break;
            if (length > 0) fields[count++] = new Field(start, length, at);
            start = at + 1;
        }

        return count;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ',' or ';' or '|' or '·' or '•' or '、' or '，' => true,
        '-' or '–' or '—' or '/' => at > 0 && at + 1 < text.Length && IsBlankOr(text[at], text[at - 1]) && IsBlankOr(text[at], text[at + 1]),
        ':' or '：' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]),
        '.' => at + 2 < text.Length && text[at + 1] == ' ' && (char.IsAsciiLetterUpper(text[at + 2]) || char.IsAsciiDigit(text[at + 2])),
        _ => false,
    };

    // "//" and "--" are one separator.
    private static bool IsBlankOr(char separator, char beside) => char.IsWhiteSpace(beside) || beside == separator;

    private readonly record struct Field(int Start, int Length, int End)
    {
        public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
    }
}
