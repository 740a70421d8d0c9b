using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>What a search of several words finds without some of them, where nothing holds them all.</summary>
/// <param name="Text">The words that are kept, as they were typed.</param>
/// <param name="LeftOut">Those that are not.</param>
/// <param name="Count">Entries, at least one.</param>
internal sealed record PartialSearch(string Text, IReadOnlyList<string> LeftOut, int Count);

/// <summary>
/// Leaves words of a query out: those that find nothing by themselves; where that is not enough, one more; and where that is not either,
/// each that finds nothing beside those before it.
/// </summary>
/// <param name="query">As it was typed.</param>
/// <param name="count">How many entries some words find.</param>
internal sealed class PartialSearches(string query, Func<string, Task<int>> count)
{
    // Each costs a search or two.
    private const int MostWords = 8;

    // Of two words that stand somewhere, each by itself is as good as the other.
    private const int FewestKept = 2;

    private readonly IReadOnlyList<SearchTerm> _terms = SearchQuery.Parse(query).Terms;
    private readonly List<SearchTerm> _missing = [];
    private readonly List<SearchTerm> _kept = [];

    /// <returns>Of those that keep as many words, first the one that finds least, which says most.</returns>
    internal async Task<List<PartialSearch>> FindAsync()
    {
        var words = _terms.Where(term => !term.Excluded && (term.Quoted || !AskingWords.Are(FoldedText.Of(term.Text)))).ToList();
        if (words.Count is < 2 or > MostWords) return [];
        foreach (var word in words) (await count(QueryWords.Typed(word)) > 0 ? _kept : _missing).Add(word);

        if (_kept.Count > 0 && _missing.Count > 0 && await OfAsync(_kept, _missing) is { } whole) return [whole];
        if (_kept.Count <= FewestKept) return [];
        var found = await WithoutOneAsync();
        return found.Count > 0 ? found : await FirstOnesAsync() is { } first ? [first] : [];
    }

    private async Task<List<PartialSearch>> WithoutOneAsync()
    {
        var found = new List<PartialSearch>();
        foreach (var word in _kept)
        {
            if (await OfAsync([.. _kept.Where(other => other != word)], [.. _missing, word]) is { } partial) found.Add(partial);
        }

        return [.. found.OrderBy(partial => partial.Count)];
    }

    private async Task<PartialSearch?> FirstOnesAsync()
    {
        var (together, others) = (new List<SearchTerm> { _kept[0] }, new List<SearchTerm>(_missing));
        foreach (var word in _kept.Skip(1)) (await count(Text([.. together, word])) > 0 ? together : others).Add(word);
        return together.Count < FewestKept ? null : await OfAsync(together, others);
    }

    private async Task<PartialSearch?> OfAsync(List<SearchTerm> kept, List<SearchTerm> without) =>
        await count(Text(kept)) is > 0 and var entries ? new(Text(kept), [.. without.Select(term => term.Text)], entries) : null;

    private string Text(List<SearchTerm> kept) => string.Join(' ', kept.Concat(_terms.Where(term => term.Excluded)).Select(QueryWords.Typed));
}
