using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>A query that finds nothing, each word put right by itself: 네이벼 츄천 is 네이버 추천. Sure only where every word that finds nothing has a neighbour that does.</summary>
internal static class MendedQuery
{
    // Each costs a few searches, and who types more than a title has does not slip in one word.
    private const int MostWords = 8;
    private const int ShortestWord = 2;

    /// <param name="finds">Whether words by themselves find anything.</param>
    /// <returns>Null where nothing is to be mended, or some word cannot be.</returns>
    internal static async Task<string?> OfAsync(CatalogContext catalog, CatalogSnapshot snapshot, string query, Func<string, Task<bool>> finds, CancellationToken cancel)
    {
        var terms = SearchQuery.Parse(query).Terms;
        if (terms.Count > MostWords || terms.Any(term => term.Quoted || term.Excluded)) return null;
        var words = new List<string>();
        foreach (var word in terms.Select(term => term.Text))
        {
            if (await finds(word)) words.Add(word);
            else if (await NeighbourAsync(catalog, snapshot, word, finds, cancel) is { } other) words.Add(other);
            else return null;
        }

        var mended = string.Join(' ', words);
        return words.SequenceEqual(terms.Select(term => term.Text)) ? null : mended;
    }

    private static async Task<string?> NeighbourAsync(CatalogContext catalog, CatalogSnapshot snapshot, string word, Func<string, Task<bool>> finds, CancellationToken cancel)
    {
        if (word.Length < ShortestWord) return null;
        if (KeyboardLayout.Other(word) is { } keys && await finds(keys)) return keys;
        if (await CatalogWords.CorrectAsync(catalog, word, cancel) is { } corrected && await finds(corrected)) return corrected;
        var names = snapshot.Glossary.Concepts.SelectMany(concept => concept.Names).Concat(snapshot.Names.Spellings);
        foreach (var name in NearestNames.MisspeltAs(word, names, name => name))
        {
            if (await finds(name)) return name;
        }

        return null;
    }
}
