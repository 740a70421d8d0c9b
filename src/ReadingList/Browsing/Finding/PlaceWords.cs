using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>
/// Names of what entries stand in, as words of theirs: their topics and those above, their site, their list. Found by reading the names,
/// of which a catalog has few: they are no part of the index, where each would stand a thousand times.
/// </summary>
internal sealed class PlaceWords
{
    private readonly List<(ValueColumn Column, int Value, string Folded, List<TextRun> Runs)> _places = [];
    private readonly ILookup<string, int> _sitesByLabel;
    private readonly ValueColumn _sites;
    private readonly int _rows;

    internal PlaceWords(CatalogSnapshot snapshot)
    {
        _rows = snapshot.Rows;
        _sites = snapshot.Column(FilterDimension.Site)!;
        // Of hosts there are thousands: a word is one of their labels, but for the last (com).
        _sitesByLabel = Enumerable.Range(0, _sites.Names.Count).SelectMany(number => _sites.Names.Value(number).Split('.').SkipLast(1), (number, label) => (number, label))
            .ToLookup(site => site.label, site => site.number, StringComparer.Ordinal);
        foreach (var (number, path) in snapshot.Topics.Paths) Add(snapshot.Column(FilterDimension.Topic)!, number, path.Names[^1]);
        var lists = snapshot.Column(FilterDimension.Source)!;
        for (var number = 0; number < lists.Names.Count; number++)
        {
            foreach (var name in new[] { lists.Names.Value(number), lists.Names.Name(number) }.Distinct(StringComparer.Ordinal)) Add(lists, number, name.Replace('-', ' '));
        }
    }

    /// <summary>The rows whose places bear what was typed, or another name of it; null where none does.</summary>
    internal RowSet? RowsOf(SearchClause clause)
    {
        RowSet? rows = null;
        foreach (var (column, value, folded, runs) in _places)
        {
            if (clause.Typed.All(Occurs) || clause.Same.Any(Occurs) || clause.Spelt.Any(Occurs)) (rows ??= new RowSet(_rows)).Add(column.RowsOf(value));

            bool Occurs(SearchTerm term) => TermMatches.Find(term, folded, runs).Any();
        }

        foreach (var site in clause.Typed is [{ Runs: [{ Kind: RunKind.Word } word] }] ? _sitesByLabel[word.Text] : []) (rows ??= new RowSet(_rows)).Add(_sites.RowsOf(site));
        return rows;
    }

    private void Add(ValueColumn column, int number, string name)
    {
        var folded = FoldedText.Of(name);
        if (column.Totals[number] > 0) _places.Add((column, number, folded, TextRun.Cut(folded)));
    }
}
