using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>Where a view is empty: the views near it that are not.</summary>
internal static class NearSearches
{
    private const int EachKind = 3;
    private const int MostNames = 4;

    // Who types more words than a title has does not slip in one of them; and each search near it would cost as much again.
    private const int MostWords = 16;

    internal static async Task<List<NearView>> FindAsync(
        CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, IReadOnlyList<SelectedValue> selected, DateTimeOffset now, CancellationToken cancel)
    {
        var near = new List<NearView>();
        if (filter.Query is { } query && query.Count(char.IsWhiteSpace) < MostWords)
        {
            foreach (var (kind, text, target) in await OtherSearchesAsync(catalog, snapshot.Glossary, filter, query, cancel))
            {
                if (near.Exists(view => FoldedText.Of(view.Text) == FoldedText.Of(text))) continue;
                if (await CountAsync(catalog, snapshot, target, now, cancel) is > 0 and var count) near.Add(new(kind, text, target, count));
            }
        }

        var hits = await EntrySearch.FindAsync(catalog, snapshot, filter, now, cancel);
        if (filter.Query is not { } words) return [.. near, .. Wider(snapshot, filter, selected, hits)];
        return [.. Together(snapshot, words), .. near, .. Wider(snapshot, filter, selected, hits), .. Names(snapshot.Names, words)];
    }

    private static async Task<List<(NearKind Kind, string Text, EntryFilter Target)>> OtherSearchesAsync(
        CatalogContext catalog, Glossary glossary, EntryFilter filter, string query, CancellationToken cancel)
    {
        var others = new List<(NearKind, string, EntryFilter)>();
        if (!filter.Glossary && glossary.Match(query) is [var term, ..]) others.Add((NearKind.Glossary, OtherNames(term.Concept), filter.WithGlossary(true)));
        if (KeyboardLayout.Other(query) is { } typed) others.Add(Search(NearKind.Keyboard, typed));
        if (await CatalogWords.CorrectAsync(catalog, query, cancel) is { } corrected) others.Add(Search(NearKind.Spelling, corrected));
        var names = glossary.Concepts.SelectMany(concept => concept.Names);
        others.AddRange(NearestNames.MisspeltAs(query, names, name => name, EachKind).Select(name => Search(NearKind.Spelling, name)));
        others.AddRange(Words(query).Select(word => Search(NearKind.Word, word)));
        return others;

        (NearKind, string, EntryFilter) Search(NearKind kind, string text) => (kind, text, filter.With(FilterDimension.Search, text));
    }

    // Of several words, each by itself.
    private static IEnumerable<string> Words(string query)
    {
        var terms = SearchQuery.Parse(query).Terms.Where(term => !term.Excluded).ToList();
        return terms.Count < 2 ? [] : terms.Take(MostNames).Select(term => term.Quoted ? $"\"{term.Text}\"" : term.Text);
    }

    private static string OtherNames(GlossaryConcept concept) => string.Join(", ", concept.Names.Take(EachKind));

    private static async Task<int> CountAsync(CatalogContext catalog, CatalogSnapshot snapshot, EntryFilter filter, DateTimeOffset now, CancellationToken cancel) =>
        new FilterMatches(snapshot, filter, (await EntrySearch.FindAsync(catalog, snapshot, filter, now, cancel))?.All).Total;

    // Words that are names, each for itself (google nlp): what bears them all.
    private static IEnumerable<NearView> Together(CatalogSnapshot snapshot, string query)
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

    // Names that begin with what was typed (topics are no part of the text that is searched), else those it is a misspelling of.
    private static IEnumerable<NearView> Names(KnownNames names, string query)
    {
        IReadOnlyList<KnownName> known = names.Find(query, EachKind);
        if (known.Count == 0) known = NearestNames.MisspeltAs(query, names.All.Where(name => name.Count > 0), name => name.Name, EachKind);
        return known.Select(name => new NearView(
            NearKind.Name, string.Join(" › ", [.. name.Above, name.Name]), EntryFilter.Everything.With(name.Dimension, name.Value), name.Count));
    }

    private static IEnumerable<NearView> Wider(CatalogSnapshot snapshot, EntryFilter filter, IReadOnlyList<SelectedValue> selected, SearchHits? hits)
    {
        if (selected.Count < 2) yield break;
        foreach (var value in selected)
        {
            var target = filter.Without(value.Dimension, value.Value);
            var count = new FilterMatches(snapshot, target, target.Query is null ? null : hits?.All).Total;
            if (count > 0) yield return new(NearKind.Wider, "", target, count) { Without = value };
        }
    }
}
