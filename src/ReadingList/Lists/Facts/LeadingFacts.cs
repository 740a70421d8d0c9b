using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>What stands before a title's link: dates, organisations in brackets or code, numbers, signs.</summary>
internal static class LeadingFacts
{
    private const int MaxLength = 120;
    private const int MaxNameWords = 4;
    private const int MaxUnspacedName = 12;

    /// <param name="mayBeBareName">Whether a name without brackets, "Uber: [Title](u)", counts.</param>
    /// <returns>False where words stand there that are none of these.</returns>
    public static bool TryRead(Run before, ItemFacts facts, bool mayBeBareName = true)
    {
        if (before.Plain.Length > MaxLength) return false;
        foreach (var token in before.Tokens)
        {
            if (token.Kind == TokenKind.Code) FactGroup.Read(token.Text, facts);
            else if (token.IsLink) return false;
        }

        var text = string.Concat(before.Tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Text));
        return TryRead(text, facts, mayBeBareName, emphasised: before.Holds(TokenKind.StyleOn));
    }

    private static bool TryRead(string text, ItemFacts facts, bool mayBeBareName, bool emphasised)
    {
        text = TakeGroups(Signs.WithoutNumber(text.Trim()), facts).Trim();
        if (Signs.Only(text)) return true;
        var separated = text[^1] is ':' or '-' or '–' or '—' or '|' or '：';
        text = text.Trim(' ', ':', '-', '–', '—', '|', ',', '/', '：');
        if (PartialDates.TryParse(text, out var date))
        {
            facts.Add(date);
            return true;
        }

        if (PartialDates.TryParseYearless(text, out var month, out var day))
        {
            facts.AddYearless(month, day);
            return true;
        }

        if (KindWords.Match(text)) return true;
        if (AuthorNames.TryRead(text.TrimEnd('.'), facts.Vocabulary, out var authors))
        {
            facts.AddAuthors(authors);
            return true;
        }

        if (FactGroup.TryRead(text, facts)) return true;
        if (!mayBeBareName || (!separated && !emphasised) || !CanBeName(text)) return false;
        facts.AddOrganizations(text);
        return true;
    }

    // A long word without blanks is a clause of a language that writes none: "9年后重读深度学习奠基作之一：".
    private static bool CanBeName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxNameWords || !text.Any(char.IsLetter)) return false;
        return words.All(word => word.Length <= MaxUnspacedName || word.All(char.IsAscii));
    }

    // "[Google, KAIST] (2020) 【Meta】" → facts; what is left comes back.
    private static string TakeGroups(string text, ItemFacts facts)
    {
        while (text.Length > 2 && text.IndexOfAny(['[', '(', '【', '（', '<', '「']) is var open and >= 0)
        {
            var close = text.IndexOf(Closing(text[open]), open);
            if (close < 0) break;
            FactGroup.Read(text[(open + 1)..close], facts);
            text = text[..open].TrimEnd() + " " + text[(close + 1)..].TrimStart();
            text = text.Trim();
        }

        return text;
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
