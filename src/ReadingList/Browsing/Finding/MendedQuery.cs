using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>
/// A query that finds nothing, put right: each word by itself (네이벼 츄천 is 네이버 추천), words run together or torn apart (tensor flow). Sure
/// only where every word that finds nothing has a neighbour that does.
/// </summary>
internal static class MendedQuery
{
    // Each costs a few searches, and who types more than a title has does not slip in one word.
    private const int MostWords = 8;
    private const int ShortestWord = 2;

    // Shorter ones are run together of anything.
    private const int ShortestHangulPair = 3;
    private const int ShortestLatinPair = 7;
    private const int ShortestLatinPart = 3;
    private const int LongestPair = 24;

    /// <param name="finds">Whether words by themselves find anything.</param>
    /// <returns>Null where nothing is to be mended, or some word cannot be.</returns>
    internal static async Task<string?> OfAsync(CatalogContext catalog, CatalogSnapshot snapshot, string query, Func<string, Task<bool>> finds, CancellationToken cancel)
    {
        var terms = SearchQuery.Parse(query).Terms;
        if (terms.Count > MostWords || terms.Any(term => term.Quoted || term.Excluded)) return null;
        var words = terms.Select(term => term.Text).ToList();
        return await EachAsync(catalog, snapshot, words, finds, cancel) ?? await TogetherAsync(words, finds);
    }

    private static async Task<string?> EachAsync(CatalogContext catalog, CatalogSnapshot snapshot, List<string> words, Func<string, Task<bool>> finds, CancellationToken cancel)
    {
        var mended = new List<string>();
        foreach (var word in words)
        {
            if (await finds(word)) mended.Add(word);
            else if (await NeighbourAsync(catalog, snapshot, word, finds, cancel) is { } other) mended.Add(other);
            else return null;
        }

        return words.SequenceEqual(mended) ? null : string.Join(' ', mended);
    }

    // Two words that texts write as one.
    private static async Task<string?> TogetherAsync(List<string> words, Func<string, Task<bool>> finds)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (!IsLatin(words[at]) || !IsLatin(words[at + 1])) continue;
            var joined = string.Join(' ', [.. words.Take(at), words[at] + words[at + 1], .. words.Skip(at + 2)]);
            if (await finds(joined)) return joined;
        }

        return null;
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

        return await ApartAsync(catalog, snapshot, word, finds, cancel);
    }

    // Two words in one: in Hangul, which is found whatever its spaces, two terms of the field; else two words that texts hold.
    private static async Task<string?> ApartAsync(CatalogContext catalog, CatalogSnapshot snapshot, string word, Func<string, Task<bool>> finds, CancellationToken cancel)
    {
        var hangul = word.All(HangulSyllable.Is);
        if (word.Length > LongestPair || !(hangul ? word.Length >= ShortestHangulPair : IsLatin(word) && word.Length >= ShortestLatinPair)) return null;
        var shortest = hangul ? 1 : ShortestLatinPart;
        for (var at = shortest; at <= word.Length - shortest; at++)
        {
            var (first, second) = (word[..at], word[at..]);
            var known = hangul
                ? snapshot.Glossary.Find(first) is not null && snapshot.Glossary.Find(second) is not null
                : await CatalogWords.HoldsAsync(catalog, first, cancel) && await CatalogWords.HoldsAsync(catalog, second, cancel);
            if (known && await finds($"{first} {second}")) return $"{first} {second}";
        }

        return null;
    }

    private static bool IsLatin(string word) => word.Length >= ShortestWord && word.All(char.IsAsciiLetter);
}
