using System.Buffers;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>
/// What stands before a title's link: dates, organisations in brackets or code, kinds, numbers, signs, and words before a
/// colon or an arrow that are none of these: <c>1주차: [Title](u)</c>. They are kept in the note.
/// </summary>
internal static class LeadingFacts
{
    private const int MaxLength = 120;
    private static readonly SearchValues<char> Opening = SearchValues.Create("[(【（<「");
    private const int MaxRemarkWords = 6;
    private const int MaxRemarkLength = 60;
    private const string Separators = " :-–—|,/：·→➜>⇒\t";

    /// <param name="mayBeBareName">Whether words without brackets, "Uber: [Title](u)", count.</param>
    /// <returns>False where words stand there that are none of these.</returns>
    public static bool TryRead(Run before, ItemFacts facts, bool mayBeBareName = true)
    {
        if (before.Plain.Length > MaxLength) return false;
        foreach (var token in before.Tokens)
        {
            if (token.IsLink) return false;
        }

        foreach (var token in before.Tokens)
        {
            if (token.Kind == TokenKind.Code) FactGroup.Read(token.Text, facts);
        }

        var text = string.Concat(before.Tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Text));
        return TryRead(text, facts, mayBeBareName, emphasised: before.Holds(TokenKind.StyleOn));
    }

    private static bool TryRead(string text, ItemFacts facts, bool mayBeBareName, bool emphasised)
    {
        if (PartialDates.TryParse(text.Trim(Separators.ToCharArray()), out var date))
        {
            facts.Add(date);
            return true;
        }

        text = TakeGroups(Signs.WithoutNumber(text.Trim()), facts).Trim();
        if (Signs.Only(text)) return true;
        if (TakeWhole(text.Trim(Separators.ToCharArray()), facts)) return true;
        if (!mayBeBareName || (!emphasised && !IsSeparated(text))) return false;
        var words = text.Trim(Separators.ToCharArray());
        return TakeWords(words, facts) || TakeFields(words, facts);
    }

    // A dash, colon, bar or arrow between these words and the link says that they are no part of a sentence with it.
    private static bool IsSeparated(string text) => text[^1] is ':' or '-' or '–' or '—' or '|' or '：' or '→' or '➜' or '>' or '⇒' or '·' or '/';

    private static bool TakeWhole(string text, ItemFacts facts)
    {
        if (PartialDates.TryParse(text, out var date)) facts.Add(date);
        else if (PartialDates.TryParseYearless(text, out var month, out var day)) facts.AddYearless(month, day);
        else if (PartialDates.TryParseDay(text, out day)) facts.AddYearless(0, day);
        else if (KindWords.MatchKind(text) || KindWords.Match(text)) AddKind(text, facts);
        else if (AuthorNames.TryRead(text.TrimEnd('.'), facts.Vocabulary, out var authors)) facts.AddAuthors(authors);
        else return FactGroup.TryRead(text, facts);
        return true;
    }

    private static void AddKind(string text, ItemFacts facts)
    {
        if (KindWords.IsObligation(text)) facts.AddRemark(text);
        else facts.AddKind(text);
    }

    // A name by its own right, or by what the section does; else words of the note.
    private static bool TakeWords(string text, ItemFacts facts)
    {
        if (facts.Vocabulary.HasOrganizations(text)) facts.AddOrganizations(text);
        else if (facts.Habits.PeopleBefore ? NameShape.IsPerson(text, facts.Vocabulary) : NameShape.IsKnownPerson(text, facts.Vocabulary)) facts.AddAuthors(text);
        else if (facts.Habits.NamesBeforeColon && NameShape.CanBeOrganization(text, facts.Vocabulary)) facts.AddOrganizations(text);
        else if (text.Contains('|', StringComparison.Ordinal) || !IsRemark(text)) return false;
        else facts.AddRemark(text);
        return true;
    }

    // A long word without blanks is a clause of a language that writes none: "9年后重读深度学习奠基作之一：".
    private static bool IsRemark(string text) =>
        text.Length <= MaxRemarkLength && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MaxRemarkWords && (text.Contains(' ', StringComparison.Ordinal) || text.All(char.IsAscii) || text.Length <= 12);

    // "2026-08-19 | Hybrid (Oslo, NO)": each field by itself.
    private static bool TakeFields(string text, ItemFacts facts)
    {
        var trial = facts.Trial();
        var fields = text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length < 2) return false;
        foreach (var field in fields)
        {
            if (!TakeWhole(field, trial) && !TakeWords(field, trial)) return false;
        }

        facts.Add(trial);
        return true;
    }

    // "[Google, KAIST] (2020) 【Meta】" → facts; what is left comes back. A group behind words belongs to them: "Hybrid (Oslo, NO)".
    private static string TakeGroups(string text, ItemFacts facts)
    {
        while (text.Length > 2 && FirstGroup(text) is var open and >= 0)
        {
            var close = text.IndexOf(Closing(text[open]), open);
            if (close < 0) break;
            FactGroup.Read(text[(open + 1)..close], facts);
            text = text[..open].TrimEnd() + " " + text[(close + 1)..].TrimStart();
            text = text.Trim();
        }

        return text;
    }

    private static int FirstGroup(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var open = text.AsSpan(at).IndexOfAny(Opening);
            if (open < 0) return -1;
            at += open;
            var before = text.AsSpan(0, at).TrimEnd();
            if (before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || text[at] is '[' or '【' or '「' || PartialDates.TryParse(text.AsSpan(at + 1, Math.Max(0, text.IndexOfAny([')', '）'], at) - at - 1)), out _)) return at;
        }

        return -1;
    }

    private static char Closing(char open) => open switch
    {
        '[' => ']',
        '(' => ')',
        '【' => '】',
        '（' => '）',
        '「' => '」',
        _ => '>',
    };
}
