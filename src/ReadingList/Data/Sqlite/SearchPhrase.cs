using ReadingList.Search;

namespace ReadingList.Data.Sqlite;

/// <summary>What the index is asked for a term: consecutive tokens, the last perhaps the beginning of a longer one.</summary>
internal sealed record SearchPhrase(SearchTerm Term, string Tokens, bool Prefix)
{
    public static SearchPhrase Of(SearchTerm term) => new(term, SearchTokens.OfTerm(term, out var prefix), prefix);

    /// <summary>In the language of FTS5.</summary>
    public string Match => Quoted(Tokens);

    /// <summary>The same where a name that is not shown begins.</summary>
    public string MatchInNames => Quoted(SearchTokens.AsName(Tokens));

    private string Quoted(string tokens) => $"\"{tokens}\"{(Prefix ? " *" : string.Empty)}";

    /// <summary>
    /// The names that find something which no shorter one finds, nor what was typed: beside "transformer", "vision transformer"
    /// only costs time.
    /// </summary>
    /// <param name="beside">What was typed, of which all must occur.</param>
    public static IEnumerable<SearchPhrase> Needed(IEnumerable<SearchPhrase> names, IReadOnlyList<SearchPhrase> beside)
    {
        var needed = new List<SearchPhrase>();
        foreach (var name in names.OrderBy(name => name.Tokens.Length))
        {
            var found = beside.All(typed => typed.IsPartOf(name)) || needed.Exists(shorter => shorter.IsPartOf(name));
            if (!found || name.Term.AsInitials) needed.Add(name);
        }

        return needed;
    }

    // Tokens are compared whole, but for the end of a prefix.
    private bool IsPartOf(SearchPhrase longer) => Prefix
        ? $" {longer.Tokens}".Contains($" {Tokens}", StringComparison.Ordinal)
        : $" {longer.Tokens}{(longer.Prefix ? "" : " ")}".Contains($" {Tokens} ", StringComparison.Ordinal);
}
