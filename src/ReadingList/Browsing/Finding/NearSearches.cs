using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>Where a view is empty: the views near it that are not. Each costs a search, of which there are so many and no more.</summary>
internal sealed class NearSearches(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, DateTimeOffset now, CancellationToken cancel)
{
    private const int EachKind = 3;
    private const int MostNames = 4;
    private const int MostTerms = 2;

    // Who types more words than a title has does not slip in one of them; and each search near it would cost as much again.
    private const int MostWords = 16;

    private readonly List<NearView> _near = [];

    // The same words are asked for several reasons.
    private readonly Dictionary<EntryFilter, int> _counts = [];

    internal async Task<List<NearView>> FindAsync(IReadOnlyList<SelectedValue> selected)
    {
        var hits = selected.Count < 2 ? null : await EntrySearch.FindAsync(catalog, snapshot, filter, now, cancel);
        if (filter.Query is not { } query) return [.. Wider(selected, hits)];
        if (query.Count(char.IsWhiteSpace) < MostWords) await AddSearchesAsync(query);
        List<NearView> found = [.. Together(query), .. _near, .. Wider(selected, hits), .. Names(query)];
        return [.. found, .. await ListsAsync(found)];
    }

    private async Task AddSearchesAsync(string query)
    {
        // "Part 9" is one name, and a part without its number none.
        var partials = HasValues.Called(query) is null ? await new PartialSearches(query, words => CountAsync(Search(words))).FindAsync() : [];
        foreach (var partial in partials.Take(EachKind))
            _near.Add(new(NearKind.Partial, partial.Text, Search(partial.Text), partial.Count) { LeftOut = partial.LeftOut });
        if (!filter.Glossary && snapshot.Glossary.Match(query) is [var term, ..]) await AddAsync(NearKind.Glossary, string.Join(", ", term.Concept.Names.Take(EachKind)), filter.WithGlossary(true));
        if (KeyboardLayout.Other(query) is { } typed) await AddAsync(NearKind.Keyboard, typed, Search(typed));
        if (await CatalogWords.CorrectAsync(catalog, query, cancel) is { } corrected) await AddAsync(NearKind.Spelling, corrected, Search(corrected));
        var names = snapshot.Glossary.Concepts.SelectMany(concept => concept.Names);
        foreach (var name in NearestNames.MisspeltAs(query, names, name => name, EachKind)) await AddAsync(NearKind.Spelling, name, Search(name));
        foreach (var word in Words(query)) await AddAsync(NearKind.Word, word, Search(word));
        foreach (var match in snapshot.Glossary.Match(query).Take(MostTerms))
        {
            if (InOtherLanguage(match.Concept, query.Substring(match.Start, match.Length)) is { } other) await AddAsync(NearKind.Language, other, Search(other));
        }
    }

    // Each only once, under the first reason.
    private async Task AddAsync(NearKind kind, string text, EntryFilter target)
    {
        if (_near.Exists(view => FoldedText.Of(view.Text) == FoldedText.Of(text))) return;
        if (await CountAsync(target) is > 0 and var count) _near.Add(new(kind, text, target, count));
    }

    private EntryFilter Search(string words) => filter.With(FilterDimension.Search, words);

    // Of several words, each by itself.
    private static IEnumerable<string> Words(string query)
    {
        var terms = SearchQuery.Parse(query).Terms.Where(term => !term.Excluded).ToList();
        return terms.Count < 2 ? [] : terms.Take(MostNames).Select(QueryWords.Typed);
    }

    // The first name in the other script; abbreviations are in none.
    private static string? InOtherLanguage(GlossaryConcept concept, string typed)
    {
        var korean = typed.Any(HangulSyllable.Is);
        return concept.Names.FirstOrDefault(name => korean ? name.Length > 1 && name.All(letter => letter < '\u0080') && name.Any(char.IsAsciiLetterLower) : name.Any(HangulSyllable.Is));
    }

    private async Task<int> CountAsync(EntryFilter target) =>
        _counts.TryGetValue(target, out var known) ? known : _counts[target] = (await MatchesAsync(target)).Total;

    private async Task<FilterMatches> MatchesAsync(EntryFilter target) =>
        new(snapshot, target, (await EntrySearch.FindAsync(catalog, snapshot, target, now, cancel))?.All);

    // Words that are names, each for itself (google nlp): what bears them all.
    private IEnumerable<NearView> Together(string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostNames) yield break;
        var names = words
            .Select(word => snapshot.Names.Find(word, EachKind).OrderBy(name => FoldedText.Of(name.Name) != FoldedText.Of(word)).FirstOrDefault())
            .OfType<KnownName>().ToList();
        if (names.Count < words.Length) yield break;
        // A topic by its own name is meant under every parent.
        var target = names.Aggregate(EntryFilter.Everything, (filter, name) => filter.With(name.Dimension, name.Value.Split('/')[^1]));
        var count = new FilterMatches(snapshot, target, null).Total;
        if (count > 0) yield return new(NearKind.Spelling, string.Join(" · ", names.Select(name => name.Name)), target, count);
    }

    // Names that begin with what was typed, else those it is a misspelling of; topics of what its terms mean, in whichever language.
    private IEnumerable<NearView> Names(string query)
    {
        IReadOnlyList<KnownName> known = snapshot.Names.Find(query, EachKind);
        if (known.Count == 0) known = NearestNames.MisspeltAs(query, snapshot.Names.All.Where(name => name.Count > 0), name => name.Name, EachKind);
        var topics = snapshot.Glossary.Match(query).SelectMany(match => snapshot.Terms.TopicsOf(match.Concept)).Take(EachKind);
        return known.Concat(topics).Distinct().Select(name => new NearView(
            NearKind.Name, string.Join(" › ", [.. name.Above, name.Name]), EntryFilter.Everything.With(name.Dimension, name.Value), name.Count));
    }

    private IEnumerable<NearView> Wider(IReadOnlyList<SelectedValue> selected, SearchHits? hits)
    {
        if (selected.Count < 2) yield break;
        foreach (var value in selected)
        {
            var target = filter.Without(value.Dimension, value.Value);
            var count = new FilterMatches(snapshot, target, target.Query is null ? null : hits?.All).Total;
            if (count > 0) yield return new(NearKind.Wider, "", target, count) { Without = value };
        }
    }

    // Which lists hold it: without the lists that were asked for, or what comes nearest to it.
    private async Task<List<NearView>> ListsAsync(List<NearView> near)
    {
        var lists = snapshot.Column(FilterDimension.Source)!;
        var others = filter.Without(FilterDimension.Source);
        var target = !others.Equals(filter) && await CountAsync(others) > 0 ? others : near.Find(view => view.Kind is NearKind.Partial)?.Target;
        if (lists.Names.Count < 2 || target is null) return [];
        var counts = (await MatchesAsync(target)).Counts(FilterDimension.Source);
        return
        [
            .. Enumerable.Range(0, counts.Length).Where(list => counts[list] > 0).OrderByDescending(list => counts[list]).Take(EachKind)
                .Select(list => new NearView(NearKind.List, lists.Names.Name(list), target.Only(FilterDimension.Source, lists.Names.Value(list)), counts[list])),
        ];
    }
}
