using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ReadingList.Search;

/// <summary>
/// Inflections of English words: of "recommendation" recommend, recommended and recommender. What belongs together Lucene's stemmer
/// decides; the forms that it is asked about are made of the endings below, so that the index needs no stems of its own.
/// </summary>
internal static class EnglishForms
{
    // A shorter beginning is shared by other words.
    private const int ShortestBeginning = 3;
    private const int ShortestWord = 4;
    private const int MostForms = 12;

    // What readers type is kept for a while: asking the stemmer costs a tenth of a millisecond a word.
    private const int MostKept = 20_000;

    // In the order of how often texts have them.
    private static readonly string[] Endings =
    [
        "", "s", "e", "es", "ed", "ing", "er", "ers", "ion", "ions", "ation", "ations", "or", "ors", "y", "ies", "ied", "ying",
        "ive", "al", "able", "ment", "ments", "ity", "ization", "ize", "ized", "izing", "ication", "ier", "iers",
    ];

    private static readonly string[] Doubling = ["ed", "ing", "er", "ers"];

    private static readonly ConcurrentDictionary<string, string[]> Kept = new(StringComparer.Ordinal);

    /// <param name="word">Folded.</param>
    /// <returns>None for what is no English word, nor forms that begin with the word itself.</returns>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length < ShortestWord || !word.All(char.IsAsciiLetterLower)) return [];
        if (Kept.Count > MostKept) Kept.Clear();
        return Kept.GetOrAdd(word, static word => Find(word));
    }

    /// <summary>What all forms of a word have in common; the word itself where it is no English one.</summary>
    public static string StemOf(string word) => word.Length < ShortestWord || !word.All(char.IsAsciiLetterLower) ? word : Stem(new EnglishStemmer(), word);

    private static string[] Find(string word)
    {
        var stemmer = new EnglishStemmer();
        var stem = Stem(stemmer, word);
        return [.. Candidates(word).Distinct().Where(form => !form.StartsWith(word, StringComparison.Ordinal) && Stem(stemmer, form) == stem).Take(MostForms)];
    }

    private static IEnumerable<string> Candidates(string word)
    {
        foreach (var ending in Endings.OrderByDescending(ending => ending.Length))
        {
            var beginning = word.Length - ending.Length;
            if (beginning < ShortestBeginning || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var root = word[..beginning];
            foreach (var other in Endings) yield return root + other;
            foreach (var other in Doubling) yield return root + root[^1] + other;
            if (root[^1] == root[^2]) foreach (var other in Endings) yield return root[..^1] + other;
        }
    }

    private static string Stem(EnglishStemmer stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
