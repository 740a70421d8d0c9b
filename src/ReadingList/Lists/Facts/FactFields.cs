using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Fields side by side: <c>2023-02-05 · Google</c>, <c>Lyft, Feb 2023</c>, <c>Netflix | 2022.11</c>, <c>NeurIPS, 2021</c>.</summary>
internal static class FactFields
{
    private const int MaxFieldLength = 40;
    private const int MaxFields = 5;

    private static readonly FactRule[] Rules = [FactRules.DateInTwo, FactRules.Date, FactRules.Span, FactRules.Venue, FactRules.Acronym];
    private static readonly FactRule[] RulesWithUnknownVenues = [.. Rules, FactRules.UnknownVenue];

    /// <summary>Reads the fields that a text begins with, where one of them is a date or a venue.</summary>
    /// <param name="mayHoldVenue">Whether capitalised words before a year are a venue even if no one knows it.</param>
    /// <returns>How much of the text they take; 0, and nothing noted, where it begins with none.</returns>
    public static int Take(ReadOnlySpan<char> text, ItemFacts facts, bool mayHoldVenue = false)
    {
        Span<Range> ranges = stackalloc Range[MaxFields];
        Span<int> ends = stackalloc int[MaxFields];
        var fields = new FactPieces(text, ranges[..Cut(text, ranges, ends)]);
        if (fields.Count == 1 && fields[0].Length == text.Trim().Length && fields[0].ToString() is var label && facts.Vocabulary.HasOrganizations(label))
        {
            facts.AddOrganizations(label);
            return ends[0];
        }

        if (!MayHoldFacts(text, fields)) return 0;
        var read = facts.Trial();
        var (taken, name) = Read(fields, mayHoldVenue ? RulesWithUnknownVenues : Rules, read);
        if (taken == 0) return 0;
        facts.Add(read);
        if (name is not null) AddName(name, facts);
        return ends[taken - 1];
    }

    // How many fields are facts, and the name among them. One that waits for a date behind it, and finds none, is a word of the note.
    private static (int Fields, string? Name) Read(FactPieces fields, FactRule[] rules, ItemFacts read)
    {
        var end = 0;
        string? name = null;
        for (var at = 0; at < fields.Count;)
        {
            if (FactRules.Take(rules, fields, at, read) is var taken and > 0) at += taken;
            else if (name is null && at <= 2 && fields[at].ToString() is var words && NameShape.CanBeOrganization(words, read.Vocabulary))
            {
                name = words;
                at++;
                if (read.Published is null) continue;
            }
            else if (FactRules.Remark(fields, at, read) > 0)
            {
                at++;
                if (read.Published is null) continue;
            }
            else break;

            end = at;
        }

        return name is not null && read.Published is null ? (0, null) : (end, name);
    }

    // Prose, nearly always: without a digit there is no date, and then one of the fields has to be a venue that is known.
    private static bool MayHoldFacts(ReadOnlySpan<char> text, FactPieces fields)
    {
        if (fields.Count == 0) return false;
        if (text[..fields.EndOf(fields.Count - 1)].ContainsAnyInRange('0', '9')) return true;
        for (var at = 0; at < fields.Count; at++)
        {
            if (Venues.TryParse(fields[at], out _, out _)) return true;
        }

        return false;
    }

    /// <summary>The same where the whole text has to be such fields.</summary>
    public static bool TakeAll(string text, ItemFacts facts)
    {
        var trial = facts.Trial();
        if (Take(text, trial) < text.TrimEnd(' ', '.').Length || trial.Published is null) return false;
        Take(text, facts);
        return true;
    }

    public static void AddName(string name, ItemFacts facts)
    {
        if (NameShape.IsPerson(name, facts.Vocabulary)) facts.AddAuthors(name);
        else if (facts.Organizations.Length == 0) facts.AddOrganizations(name);
    }

    // Commas and the like anywhere, dashes and slashes between blanks.
    private static int Cut(ReadOnlySpan<char> text, Span<Range> fields, Span<int> ends)
    {
        var count = 0;
        for (var (at, start) = (0, 0); at <= text.Length && count < fields.Length; at++)
        {
            if (at < text.Length && !IsSeparator(text, at)) continue;
            while (start < at && char.IsWhiteSpace(text[start])) start++;
            var length = text[start..at].TrimEnd().TrimEnd('.').TrimEnd().Length;
            if (length > MaxFieldLength) break;
            if (length > 0) (fields[count], ends[count++]) = (start..(start + length), at);
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
}
