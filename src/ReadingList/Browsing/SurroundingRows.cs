using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>The rows to read beside an entry's own, and what becomes of them.</summary>
internal sealed class SurroundingRows
{
    private const int MostParts = 25;
    private const int MostLinked = 12;
    private const int Candidates = 15;
    private const int ShortestWord = 3;

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "the", "and", "for", "with", "from", "how", "what", "why", "when", "your", "our", "you", "are", "can", "not", "its", "into", "using", "use", "via",
        "new", "more", "than", "that", "this", "all", "part", "about", "towards", "toward", "based", "now", "does", "has", "have", "should", "who", "위한", "위해", "대한", "대하여", "통한", "있는", "하는",
    };

    private readonly int _row;
    private readonly EntryFilter _view;
    private readonly (int? Previous, int? Next) _beside;
    private readonly IReadOnlyList<int> _parts;
    private readonly List<int> _linked;
    private readonly List<SimilarRow> _similar;

    /// <param name="ordered">The rows of the view in its order.</param>
    internal SurroundingRows(CatalogSnapshot snapshot, int row, EntryFilter view, IEnumerable<int> ordered)
    {
        (_row, _view, _beside) = (row, view, Beside(ordered, row));
        _parts = snapshot.Series.PartsOf(row, MostParts);
        _linked = [.. snapshot.Series.LinkedWith(row).Except(_parts).Take(MostLinked)];
        _similar = SimilarRows.Of(snapshot, row, _parts.Concat(_linked).ToHashSet(), Candidates);
        int?[] all = [row, .. _parts.Concat(_linked).Concat(_similar.Select(each => each.Row)).Select(each => (int?)each), _beside.Previous, _beside.Next];
        Rows = [.. all.OfType<int>().Distinct()];
    }

    /// <summary>The entry's own first.</summary>
    internal IReadOnlyList<int> Rows { get; }

    /// <param name="entries">Those of <see cref="Rows"/>.</param>
    internal EntrySurroundings With(IReadOnlyList<EntryListItem> entries)
    {
        var byRow = Rows.Zip(entries).ToDictionary(pair => pair.First, pair => pair.Second);
        var entry = byRow[_row];
        return new()
        {
            View = _view,
            Previous = _beside.Previous is { } previous ? byRow[previous] : null,
            Next = _beside.Next is { } next ? byRow[next] : null,
            Series = SeriesOrder.Of(entry, [.. _parts.Select(part => byRow[part])]),
            Linked = [.. _linked.Select(row => byRow[row])],
            Similar = Alike(entry, byRow),
        };
    }

    private static (int? Previous, int? Next) Beside(IEnumerable<int> ordered, int row)
    {
        int? before = null;
        var found = false;
        foreach (var each in ordered)
        {
            if (found) return (before, each);
            if (each == row) found = true;
            else before = each;
        }

        return found ? (before, null) : (null, null);
    }

    private List<SimilarEntry> Alike(EntryListItem entry, Dictionary<int, EntryListItem> byRow)
    {
        var words = WordsOf(entry.Title);
        return [.. _similar
            .Select(each => (each, Common: WordsOf(byRow[each.Row].Title).Intersect(words).Where(word => !IsNamed(each, word)).ToList()))
            .OrderByDescending(each => each.each.Score + (2 * each.Common.Count))
            .Take(EntrySurroundings.MostSimilar)
            .Select(each => new SimilarEntry(byRow[each.each.Row], [.. each.each.Shared, .. each.Common.Select(word => new SharedName(FilterDimension.Search, word, word))]))];
    }

    private static bool IsNamed(SimilarRow similar, string word) =>
        similar.Shared.Exists(shared => shared.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    // Words that say something, as search compares them.
    private static IEnumerable<string> WordsOf(string title) => string.Concat(FoldedText.Of(title).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= (char.IsAscii(word[0]) ? ShortestWord : 2) && !word.All(char.IsDigit) && !Common.Contains(word))
        .Distinct(StringComparer.Ordinal);
}
