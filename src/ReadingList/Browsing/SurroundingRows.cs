using ReadingList.Catalog;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>The rows to read beside an entry's own, and what becomes of them.</summary>
internal sealed class SurroundingRows
{
    private const int MostParts = 12;
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
    private readonly int[] _parts;
    private readonly HashSet<int> _linked;
    private readonly List<SimilarRow> _similar;

    /// <param name="ordered">The rows of the view in its order.</param>
    internal SurroundingRows(CatalogSnapshot snapshot, int row, EntryFilter view, IEnumerable<int> ordered)
    {
        (_row, _view, _beside) = (row, view, Beside(ordered, row));
        _linked = [.. snapshot.NoteLinks.To(row)];
        _parts = Parts(snapshot, row);
        _similar = SimilarRows.Of(snapshot, row, _parts.ToHashSet(), Candidates);
        int?[] all = [row, .. _parts.Select(part => (int?)part), .. _similar.Select(each => (int?)each.Row), _beside.Previous, _beside.Next];
        Rows = [.. all.OfType<int>().Distinct()];
    }

    /// <summary>The entry's own first.</summary>
    internal IReadOnlyList<int> Rows { get; }

    /// <param name="entries">Those of <see cref="Rows"/>.</param>
    internal EntrySurroundings With(IReadOnlyList<EntryListItem> entries)
    {
        var byRow = Rows.Zip(entries).ToDictionary(pair => pair.First, pair => pair.Second);
        var entry = byRow[_row];
        var parts = _parts.ToLookup(part => IsEarlier(entry, byRow[part], _linked.Contains(part)), part => Part(entry, byRow[part]));
        return new()
        {
            View = _view,
            Previous = _beside.Previous is { } previous ? byRow[previous] : null,
            Next = _beside.Next is { } next ? byRow[next] : null,
            Earlier = [.. parts[true].OrderBy(part => part.Entry.Published?.Key ?? 0)],
            Later = [.. parts[false].OrderBy(part => part.Entry.Published?.Key ?? int.MaxValue)],
            Similar = Alike(entry, byRow),
        };
    }

    // What is linked with the entry; of those on the entry's own site also what is linked with them: the whole series.
    private static int[] Parts(CatalogSnapshot snapshot, int row)
    {
        var parts = new List<int> { row };
        for (var at = 0; at < parts.Count && parts.Count <= MostParts; at++)
        {
            foreach (var next in snapshot.NoteLinks.To(parts[at]).Concat(snapshot.NoteLinks.From(parts[at])))
            {
                if (!parts.Contains(next) && (at == 0 || OfOneSite(parts[at]) && OfOneSite(next))) parts.Add(next);
            }
        }

        return [.. parts.Skip(1).Take(MostParts)];

        bool OfOneSite(int part) => snapshot.Sites.Of(part).SequenceEqual(snapshot.Sites.Of(row));
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

    // Of one date, or none: writers link back to what they wrote before.
    private static bool IsEarlier(EntryListItem entry, EntryListItem part, bool linked) =>
        (part.Published?.Key ?? 0, entry.Published?.Key ?? 0) is var (theirs, ours) && theirs > 0 && ours > 0 && theirs != ours ? theirs < ours : linked;

    // What other parts call this one would mislead beside their titles.
    private static SeriesPart Part(EntryListItem entry, EntryListItem part)
    {
        var address = CanonicalUrl.Of(part.Url);
        return new(part, entry.Related.FirstOrDefault(link => CanonicalUrl.Of(link.Url) == address)?.Text ?? "");
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
