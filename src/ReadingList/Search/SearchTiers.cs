using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>
/// What a query asks for, the closest reading first, so that nothing which was searched along outranks what was typed: the words as they
/// stand; longer words that begin so; other names of the same and other forms of the words; what is related.
/// </summary>
internal static class SearchTiers
{
    public static IReadOnlyList<SearchPlan> Of(SearchPlan plan)
    {
        var tiers = new List<SearchPlan>();
        if (plan.Clauses.Any(clause => clause.Typed.Any(BeginsLonger))) tiers.Add(plan with { Clauses = [.. plan.Clauses.SelectMany(Whole)] });
        if (plan.Clauses.Any(IsNamed)) tiers.Add(plan with { Clauses = [.. plan.Clauses.Select(Typed)] });
        if (plan.Clauses.Any(clause => clause.Related.Count + clause.Apart.Count > 0)) tiers.Add(plan with { Clauses = [.. plan.Clauses.Select(clause => clause with { Related = [], Apart = [] })] });
        tiers.Add(plan);
        return tiers;
    }

    private static bool IsNamed(SearchClause clause) => clause.Same.Count + clause.SpeltNames.Count + clause.Forms.Count + clause.Related.Count > 0;

    private static bool BeginsLonger(SearchTerm term) => !term.WholeWords && term.Runs[^1].Kind == RunKind.Word;

    private static SearchClause Typed(SearchClause clause) => clause with { Same = [], SpeltNames = [], Forms = [], Related = [], Apart = [] };

    // A plural is the same word. Each word of a name is a demand of its own, so that each may be a plural.
    private static IEnumerable<SearchClause> Whole(SearchClause clause) => clause.Typed.Any(BeginsLonger)
        ? clause.Typed.Select(term => new SearchClause([term with { WholeWords = true }], [], []) { Spelt = clause.Typed.Count > 1 ? Plurals(term) : [.. Plurals(term), .. clause.Spelt], InNames = clause.InNames })
        : [Typed(clause)];

    private static List<SearchTerm> Plurals(SearchTerm term) => !BeginsLonger(term) ? [] :
        [.. new[] { term.Text + "s", term.Text + "es" }.Select(SearchTerm.Of).OfType<SearchTerm>().Select(plural => plural with { WholeWords = true, Inflected = true, Joined = term.Joined, Dotted = term.Dotted })];
}
