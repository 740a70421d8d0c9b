using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Rules;

/// <summary>What stands before a title's link: dates, organisations in brackets or code, numbers, signs.</summary>
internal static class LeadingFacts
{
    private const int MaxLength = 120;
    private const int MaxNameWords = 4;

    /// <returns>False where words stand there that are none of these.</returns>
    public static bool TryRead(Run before, ItemFacts facts)
    {
        if (before.Plain.Length > MaxLength) return false;
        foreach (var token in before.Tokens)
        {
            if (token.Kind == TokenKind.Code) FactGroup.Read(token.Text, facts);
            else if (token.IsLink) return false;
        }

        var text = string.Concat(before.Tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Text));
        return TryRead(text, facts, emphasised: before.Tokens.Any(token => token.Kind == TokenKind.StyleOn));
    }

    private static bool TryRead(string text, ItemFacts facts, bool emphasised)
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

        if (KindWords.Match(text)) return true;
        if (FactGroup.TryRead(text, facts)) return true;
        if ((!separated && !emphasised) || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MaxNameWords || !text.Any(char.IsLetter)) return false;
        facts.AddOrganizations(text);
        return true;
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
