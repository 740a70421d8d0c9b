using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>A query with its terms widened by the glossary: every clause must be met, nothing excluded may occur.</summary>
public sealed record SearchPlan(IReadOnlyList<SearchClause> Clauses, IReadOnlyList<SearchTerm> Excluded)
{
    /// <param name="text">As the reader typed it.</param>
    /// <param name="glossary">Null where the reader wants what was typed and nothing else: no other spelling either.</param>
    public static SearchPlan Of(string text, Glossary? glossary)
    {
        var query = SearchQuery.Parse(text);
        var wanted = query.Terms.Where(term => !term.Excluded).ToList();
        var found = new List<SearchClause>();
        var matches = glossary?.Match(text) ?? [];
        for (var at = 0; at < wanted.Count;)
        {
            var typed = Covered(wanted, at, matches, out var match);
            if (glossary is not null && typed.Count == 1 && at + 1 < wanted.Count && SearchSpellings.AreOne(wanted[at], wanted[at + 1])) (typed, match) = ([typed[0], wanted[at + 1]], null);
            var covered = typed.Count;
            var clauses = glossary is null ? [new SearchClause(typed, [], [])] : Widened(wanted, at, typed, match?.Concept, glossary);
            found.AddRange(clauses.Select(clause => clause with { InNames = NameWords.Around(wanted, at, covered) }));
            at += covered;
        }

        return new SearchPlan(found, [.. query.Terms.Where(term => term.Excluded)]);
    }

    /// <summary>The same of a query whose last word may go on: two letters are the beginning of more here.</summary>
    public static SearchPlan WhileTyping(string text)
    {
        var plan = Of(text, Glossary.None);
        return plan.Clauses is not [.., { Typed: [var last] } clause] ? plan
            : plan with { Clauses = [.. plan.Clauses.SkipLast(1), clause with { Typed = [last with { WholeWords = false }] }] };
    }

    /// <summary>The same of a query whose words are whole.</summary>
    public static SearchPlan OfWholeWords(string text)
    {
        var plan = Of(text, Glossary.None);
        return plan with { Clauses = [.. plan.Clauses.Select(clause => clause with { Typed = Whole(clause.Typed), Spelt = Whole(clause.Spelt) })] };

        static IReadOnlyList<SearchTerm> Whole(IReadOnlyList<SearchTerm> terms) => [.. terms.Select(term => term with { WholeWords = true })];
    }

    /// <summary>Every term that a hit may have matched by: what is marked.</summary>
    public IEnumerable<SearchTerm> Marked => Clauses.SelectMany(clause => clause.Typed.Concat(clause.OtherNames).Concat(clause.Apart.SelectMany(words => words)));

    /// <summary>Whether every clause is met by this text alone; what is excluded is not looked for.</summary>
    /// <param name="folded">A <see cref="FoldedText"/>.</param>
    public bool IsHeldBy(string folded)
    {
        var runs = TextRun.Cut(folded);
        return Clauses.All(clause => clause.IsMet(Occurs));

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

    // Widened by what the words name; a Hangul word put together of names is a demand for each.
    private static IEnumerable<SearchClause> Widened(List<SearchTerm> wanted, int at, List<SearchTerm> typed, GlossaryConcept? concept, Glossary glossary)
    {
        if (concept is null && typed is [{ Quoted: false, Runs: [{ Kind: RunKind.Hangul } run] }] && glossary.PartsOf(run.Text) is { } parts)
            return parts.Select(part => SearchWidening.Of([SearchTerm.Of(part)! with { Start = wanted[at].Start }], glossary.Find(part), glossary));
        return [SearchWidening.Of(typed, concept, glossary)];
    }
}
