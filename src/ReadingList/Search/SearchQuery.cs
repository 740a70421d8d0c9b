namespace ReadingList.Search;

/// <summary>
/// What a reader typed, as terms. Every text is a query: quotes group, a leading minus excludes, a quote without its end reaches to the end,
/// and what holds no letter or digit asks for nothing.
/// </summary>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    /// <summary>More terms than anyone types; those behind are left out.</summary>
    public const int MaxTerms = 32;

    /// <summary>Terms of one letter: nearly every entry holds one, so that each costs as much as many words. Those behind are left out, too.</summary>
    public const int MaxLetters = 8;

    /// <summary>Characters read; the rest is left out.</summary>
    public const int MaxLength = 1_000;

    public static SearchQuery Parse(string text)
    {
        var terms = new List<SearchTerm>();
        var end = Math.Min(text.Length, MaxLength);
        var letters = 0;
        for (var at = 0; at < end && terms.Count < MaxTerms;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var excluded = IsMinus(text[at]) && at + 1 < end && !char.IsWhiteSpace(text[at + 1]);
            if (excluded) at++;
            var quoted = IsQuote(text[at]);
            if (quoted) at++;
            var start = at;
            at = EndOfTerm(text, at, end, quoted);
            if (SearchTerm.Of(text[start..at]) is { } term && (term.Runs is not [{ Text.Length: 1 }] || letters++ < MaxLetters)) terms.Add(term with { Excluded = excluded, Quoted = quoted, Start = start });
            if (quoted && at < end) at++;
        }

        return new SearchQuery(terms);
    }

    /// <summary>Whether anything is asked for that an entry could hold.</summary>
    public bool AsksForSomething => Terms.Any(term => !term.Excluded);

    private static int EndOfTerm(string text, int at, int end, bool quoted)
    {
        while (at < end && !IsQuote(text[at]) && (quoted || !char.IsWhiteSpace(text[at]))) at++;
        return at;
    }

    private static bool IsMinus(char c) => c is '-' or '\uFF0D' or '\u2212';

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\uFF02';
}
