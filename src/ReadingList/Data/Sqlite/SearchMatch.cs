using System.Text;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Data.Sqlite;

/// <summary>A <see cref="SearchPlan"/> in the language of SQLite's FTS5. Tokens hold letters and digits only, so nothing a reader types is an operator.</summary>
public static class SearchMatch
{
    /// <param name="plan">What to find; at least one clause.</param>
    /// <param name="reach">How deep into an entry: a hit of <see cref="SearchReach.Title"/> has every term in its title.</param>
    public static string Of(SearchPlan plan, SearchReach reach)
    {
        var match = new StringBuilder();
        Append(plan.Clauses, " AND ", match, (clause, to) => Append(clause, reach, to));
        // What is excluded must not occur anywhere, whatever the reach.
        if (plan.Excluded.Count > 0) Append(plan.Excluded, " OR ", match.Append(" NOT "), (term, to) => Append(SearchPhrase.Of(term), SearchReach.Note, to));
        return match.ToString();
    }

    private static void Append(SearchClause clause, SearchReach reach, StringBuilder match)
    {
        var typed = clause.Typed.Select(SearchPhrase.Of).ToList();
        // Brackets: AND binds closer than OR, so that other names of one clause would stand for all of the clauses.
        Append(typed, " AND ", match.Append('('), (phrase, to) => Append(phrase, reach, to));
        foreach (var phrase in SearchPhrase.Needed(clause.OtherNames.Select(SearchPhrase.Of), beside: typed)) Append(phrase, reach, match.Append(" OR "));
        foreach (var words in clause.Apart) Append([.. words.Select(SearchPhrase.Of)], " AND ", match.Append(" OR "), (phrase, to) => Append(phrase, reach, to));
        if (reach != SearchReach.Title) foreach (var term in clause.InNames) match.Append(" OR ").Append(SearchPhrase.Of(term).MatchInNames);
        match.Append(')');
    }

    private static void Append(SearchPhrase wanted, SearchReach reach, StringBuilder match)
    {
        var term = wanted.Term;
        match.Append('(');
        // The columns of initials hold no such words, and a search of all columns is a quarter cheaper than one of some.
        var inPlainOnly = term.Runs[0].Kind != RunKind.Hangul || Initials.Of(wanted.Tokens[0]) != wanted.Tokens[0];
        if (reach != SearchReach.Note || !inPlainOnly) match.Append('{').Append(SearchColumns.Plain(reach)).Append("} : ");
        match.Append(wanted.Match);
        if (term.AsInitials) match.Append(" OR {").Append(SearchColumns.OfInitials(reach)).Append("} : ").Append(wanted.Match);
        // No other column has such tokens.
        if (reach != SearchReach.Title && !term.Joined && !term.Dotted && !term.Inflected) match.Append(" OR ").Append(wanted.MatchInNames);
        match.Append(')');
    }

    private static void Append<T>(IReadOnlyList<T> parts, string between, StringBuilder match, Action<T, StringBuilder> append)
    {
        match.Append('(');
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) match.Append(between);
            append(parts[i], match);
        }

        match.Append(')');
    }
}

/// <summary>The columns of the full-text index.</summary>
internal static class SearchColumns
{
    public static string Plain(SearchReach reach) => reach switch
    {
        SearchReach.Title => "title",
        SearchReach.Names => "title names",
        _ => "title names note",
    };

    public static string OfInitials(SearchReach reach) => reach == SearchReach.Title ? "titleInitials" : "titleInitials nameInitials";
}
