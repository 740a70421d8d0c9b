namespace ReadingList.Search;

/// <summary>One demand of a query: what the reader typed, or any of the other names of it.</summary>
/// <param name="Typed">All of them must occur.</param>
/// <param name="Same">Other names of the same thing; one is enough.</param>
/// <param name="Related">Names of related things, searched along and shown as such; one is enough.</param>
public sealed record SearchClause(IReadOnlyList<SearchTerm> Typed, IReadOnlyList<SearchTerm> Same, IReadOnlyList<SearchTerm> Related)
{
    public IEnumerable<SearchTerm> OtherNames => Same.Concat(Related);
}

/// <summary>A query with its terms widened by the glossary: every clause must be met, nothing excluded may occur.</summary>
public sealed record SearchPlan(IReadOnlyList<SearchClause> Clauses, IReadOnlyList<SearchTerm> Excluded)
{
    /// <summary>Longest abbreviation that counts as a whole word only.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>More than any thing has names; a curator's glossary must not make a search of thousands of terms.</summary>
    private const int MostOtherNames = 100;

    /// <param name="text">As the reader typed it.</param>
    /// <param name="glossary">Null where the reader switched it off.</param>
    public static SearchPlan Of(string text, Glossary? glossary)
    {
        var query = SearchQuery.Parse(text);
        var wanted = query.Terms.Where(term => !term.Excluded).ToList();
        var clauses = new List<SearchClause>();
        var matches = glossary?.Match(text) ?? [];
        for (var at = 0; at < wanted.Count;)
        {
            var typed = Covered(wanted, at, matches, out var match);
            clauses.Add(match is null ? new SearchClause(typed, [], []) : Widened(typed, match.Concept, glossary!));
            at += typed.Count;
        }

        return new SearchPlan(clauses, [.. query.Terms.Where(term => term.Excluded)]);
    }

    /// <summary>Every term that a hit may have matched by: what is marked.</summary>
    public IEnumerable<SearchTerm> Marked => Clauses.SelectMany(clause => clause.Typed.Concat(clause.OtherNames));

    /// <summary>Whether every clause is met by this text alone; what is excluded is not looked for.</summary>
    /// <param name="folded">A <see cref="FoldedText"/>.</param>
    public bool IsHeldBy(string folded)
    {
        var runs = TextRun.Cut(folded);
        return Clauses.All(clause => clause.Typed.All(Occurs) || clause.OtherNames.Any(Occurs));

        bool Occurs(SearchTerm term) => TermMatches.Find(term, folded, runs).Any() || TermMatches.FindInitials(term, folded, runs).Any();
    }

    // The terms from one on that a glossary term is made of; a particle may hang on the last (LLM을). Without one: the term alone.
    private static List<SearchTerm> Covered(List<SearchTerm> wanted, int at, IReadOnlyList<GlossaryMatch> matches, out GlossaryMatch? match)
    {
        match = wanted[at].Quoted ? null : matches.FirstOrDefault(found => found.Start == wanted[at].Start);
        if (match is null) return [wanted[at]];
        var end = match.Start + match.Length;
        var covered = wanted.Skip(at).TakeWhile(term => term.Start < end && !term.Quoted).ToList();
        var rest = end < covered[^1].End ? TextRun.Cut(FoldedText.Of(covered[^1].Text[(end - covered[^1].Start)..])) : [];
        if (rest.All(run => run.Kind == RunKind.Hangul)) return covered;
        match = null;
        return [wanted[at]];
    }

    private static SearchClause Widened(IReadOnlyList<SearchTerm> typed, GlossaryConcept concept, Glossary glossary) =>
        new(typed, Terms(concept.Names), Terms(glossary.RelatedTo(concept).SelectMany(related => related.Names)));

    private static List<SearchTerm> Terms(IEnumerable<string> names) =>
        [.. names.Select(SearchTerm.Of).OfType<SearchTerm>().Take(MostOtherNames).Select(term => term with { WholeWords = IsAbbreviation(term.Text) })];

    private static bool IsAbbreviation(string name) => name.Length <= LongestAbbreviation && name.Any(char.IsAsciiLetterUpper) && name.Count(char.IsAsciiLetterLower) <= 1;
}
