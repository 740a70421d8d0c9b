using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>A search whose last syllable is still being typed: 닭ㅂ for 닭볶음탕, 강화학스 for 강화학습. Asked where a search finds nothing as it stands.</summary>
internal static class UnfinishedSearch
{
    /// <summary>The plan with every ending of the last word that the texts of the catalog hold; null where the last word is no Hangul, or nothing ends it.</summary>
    /// <param name="glossary">For the words before the last.</param>
    internal static async Task<SearchPlan?> PlanAsync(CatalogContext catalog, string text, Glossary glossary, CancellationToken cancel)
    {
        if (SearchQuery.Parse(text).Terms is not [.., { Excluded: false, Quoted: false } last]) return null;
        var word = FoldedText.Of(last.Text);
        var endings = new List<SearchTerm>();
        foreach (var range in UnfinishedSyllable.Ranges(word[^1]))
        {
            var begun = word[..^1] + range.Before;
            // A lone ㅂ could become too much.
            if (begun.Length == 0 || !HangulSyllable.Is(begun[^1])) continue;
            foreach (var ending in await EndingsAsync(catalog, begun[^1], range, cancel)) endings.AddRange(Term(begun + ending));
        }

        if (endings.Count == 0) return null;
        var finished = SearchPlan.Of(text[..last.Start], glossary);
        return finished with { Clauses = [.. finished.Clauses, new SearchClause([last], [], []) { Spelt = endings }] };
    }

    private static IEnumerable<SearchTerm> Term(string text) => SearchTerm.Of(text) is { } term ? [term] : [];

    // The index holds Hangul in pairs: those of the syllable before and one of the range.
    private static async Task<List<char>> EndingsAsync(CatalogContext catalog, char before, SyllableRange range, CancellationToken cancel)
    {
        var endings = new List<char>();
        await foreach (var pair in catalog.Index.WordsAsync($"{before}{range.First}", $"{before}{range.Last}", cancel)) endings.Add(pair.Word[1]);
        return endings;
    }
}
