using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>A demand of a query, widened by the other names of what it names, their spellings and their inflections.</summary>
internal static class SearchWidening
{
    /// <summary>Longest abbreviation that counts as a whole word only.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>More than any thing has names; a curator's glossary must not make a search of thousands of terms.</summary>
    private const int MostOtherNames = 100;

    // Names of more words are sentences.
    private const int MostWordsApart = 4;
    private const int MostNamesApart = 8;

    /// <param name="typed">All words of the demand.</param>
    /// <param name="concept">What they name; null where the glossary knows no such thing.</param>
    /// <param name="glossary">Tells the names of related concepts.</param>
    public static SearchClause Of(IReadOnlyList<SearchTerm> typed, GlossaryConcept? concept, Glossary glossary)
    {
        var clause = concept is null ? new SearchClause(typed, [], [])
            : new SearchClause(typed, Terms(concept.Names), Terms(glossary.RelatedTo(concept).SelectMany(related => related.Names)))
            {
                Apart = [.. concept.Names.Select(WordsOf).Where(words => words.Count > 1).Take(MostNamesApart)],
            };
        clause = AsName(SearchSpellings.Widen(clause));
        clause = clause with { SpeltNames = [.. clause.SpeltNames, .. clause.Same.Where(name => name.WholeWords && IsAbbreviation(name.Text)).SelectMany(Plural)] };
        return glossary == Glossary.None || clause.Typed.Any(term => term.Quoted) ? clause : clause with { Forms = FormsOf(clause) };
    }

    // A name and its version (llama 2) stand one behind the other; where they stand apart, that is a mention of both.
    private static SearchClause AsName(SearchClause clause) =>
        clause.Typed is [var name, var version] && SearchSpellings.AreOne(name, version) && SearchTerm.Of($"{name.Text} {version.Text}") is { } whole
            ? clause with { Typed = [whole with { Start = name.Start, WholeWords = version.WholeWords }], Apart = [.. clause.Apart, clause.Typed] }
            : clause;

    // A lone syllable stands within half of all words: found where it is typed, never along.
    private static List<SearchTerm> Terms(IEnumerable<string> names) =>
    [
        .. names.Where(name => name.Length > 1 || !HangulSyllable.Is(name[0])).Select(SearchTerm.Of).OfType<SearchTerm>().Take(MostOtherNames)
            .Select(term => term with { WholeWords = term.WholeWords || IsAbbreviation(term.Text) }),
    ];

    private static List<SearchTerm> WordsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWordsApart && words.All(word => char.IsAsciiLetterOrDigit(word[0])) ? [.. words.Select(SearchTerm.Of).OfType<SearchTerm>()] : [];
    }

    private static List<SearchTerm> FormsOf(SearchClause clause) =>
    [
        .. (clause.Typed is [var typed] ? clause.Same.Prepend(typed) : clause.Same).Concat(clause.Related)
            .Where(term => term is { WholeWords: false, Runs: [{ Kind: RunKind.Word }] }).Select(term => term.Runs[0].Text).Distinct()
            .SelectMany(EnglishForms.Of).Distinct().Select(SearchTerm.Of).OfType<SearchTerm>()
            .Select(term => term with { WholeWords = true, Inflected = true }),
    ];

    // LMs, of LM, which is no beginning.
    private static IEnumerable<SearchTerm> Plural(SearchTerm abbreviation) =>
        abbreviation.Runs is [{ Kind: RunKind.Word }] && SearchTerm.Of(abbreviation.Text + "s") is { } plural ? [plural with { WholeWords = true, Inflected = true }] : [];

    private static bool IsAbbreviation(string name) => name.Length <= LongestAbbreviation && name.Any(char.IsAsciiLetterUpper) && name.Count(char.IsAsciiLetterLower) <= 1;
}
