using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>One way to read what was typed: words to find, and what other words ask for as a filter would.</summary>
/// <param name="Words">What is searched for; empty where everything was understood.</param>
/// <param name="Parts">What must hold beside the words.</param>
/// <param name="Newest">Whether the newest are wanted first.</param>
internal sealed record QueryReading(string Words, IReadOnlyList<UnderstoodPart> Parts, bool Newest)
{
    /// <summary>Whether names of topics, sites and lists count as words of their entries.</summary>
    internal bool InPlaces { get; init; } = true;

    /// <summary>Topics that are named among the words. Their entries are found by these names, and others too that hold them.</summary>
    internal IReadOnlyList<UnderstoodPart> Topics { get; init; } = [];

    /// <summary>The words as words.</summary>
    internal static QueryReading Plain(string query) => new(query, [], false);
}

/// <summary>Words of a query that a dimension of the filter understands.</summary>
/// <param name="Dimension">Of the filter.</param>
/// <param name="Values">Any of them; several where a month of any year is meant.</param>
/// <param name="Typed">The words.</param>
/// <param name="Rest">The query without them.</param>
internal sealed record UnderstoodPart(FilterDimension Dimension, IReadOnlyList<string> Values, string Typed, string Rest);

/// <summary>What a query's words were understood as.</summary>
/// <param name="Value">As a chip shows it.</param>
/// <param name="Without">The same view without those words.</param>
public sealed record UnderstoodValue(SelectedValue Value, EntryFilter Without);

/// <summary>The words of a query while it is read: each is taken by one meaning at most.</summary>
internal sealed class QueryWords(string query)
{
    private readonly IReadOnlyList<SearchTerm> _terms = SearchQuery.Parse(query).Terms;
    private readonly HashSet<int> _taken = [];

    internal int Count => _terms.Count;

    /// <summary>Words from one on as they were typed, a blank between them; null where one is quoted, excluded or taken.</summary>
    internal string? From(int first, int count)
    {
        for (var at = first; at < first + count; at++)
        {
            if (at >= _terms.Count || _terms[at].Quoted || _terms[at].Excluded || _taken.Contains(at)) return null;
        }

        return string.Join(' ', _terms.Skip(first).Take(count).Select(term => term.Text));
    }

    internal void Take(int first, int count) => _taken.UnionWith(Enumerable.Range(first, count));

    /// <summary>Takes all words within a stretch of the query.</summary>
    internal void Take(GlossaryMatch match)
    {
        var within = Enumerable.Range(0, _terms.Count).Where(at => _terms[at].Start >= match.Start && _terms[at].Start < match.Start + match.Length).ToList();
        if (within.Count > 1) _taken.UnionWith(within);
    }

    /// <summary>The query without some of its words.</summary>
    internal string Without(IReadOnlySet<int> left) => string.Join(' ', _terms.Where((_, at) => !left.Contains(at)).Select(Typed));

    /// <summary>Nothing but those words.</summary>
    internal string Only(IReadOnlySet<int> kept) => string.Join(' ', _terms.Where((_, at) => kept.Contains(at)).Select(Typed));

    /// <summary>A word as it was typed, its quotes and its minus with it.</summary>
    internal static string Typed(SearchTerm term) => (term.Excluded ? "-" : "") + (term.Quoted ? $"\"{term.Text}\"" : term.Text);
}
