namespace ReadingList.Search;

/// <summary>Names of several words, as a reader types them: a name that is not shown is found by all of them together, never by one in its middle.</summary>
internal static class NameWords
{
    // Longer queries are no names, and each word would be asked for with all its neighbours.
    private const int MostWords = 8;

    /// <summary>The sequences of typed words, one behind the other, that hold all of some: for "web" of "amazon web services" both neighbours and all three.</summary>
    /// <param name="wanted">The words of the query but for those excluded.</param>
    /// <param name="at">The first that each sequence holds.</param>
    /// <param name="count">How many from there on.</param>
    public static IReadOnlyList<SearchTerm> Around(List<SearchTerm> wanted, int at, int count)
    {
        if (wanted.Count is < 2 or > MostWords || wanted.Exists(term => term.Quoted)) return [];
        var sequences = new List<SearchTerm>();
        for (var first = 0; first <= at; first++)
        {
            for (var end = Math.Max(at + count, first + 2); end <= wanted.Count; end++)
            {
                var words = wanted[first..end];
                if (SearchTerm.Of(string.Join(' ', words.Select(word => word.Text))) is { } all) sequences.Add(all with { WholeWords = words[^1].WholeWords });
            }
        }

        return sequences;
    }
}
