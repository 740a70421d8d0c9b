using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>The facets of a view, shaped for showing.</summary>
internal sealed class FacetCounts(CatalogSnapshot snapshot, EntryFilter filter, FilterMatches matches)
{
    internal EntryFacets Facets()
    {
        var dates = matches.Counts(FilterDimension.Month);
        return new(FilterDimension.All.Where(dimension => dimension.Facet == FacetKind.Flat).ToDictionary(dimension => dimension, Flat))
        {
            Topics = Topics(),
            Months = Months(dates),
            Years = Years(dates),
            Undated = matches.Free(FilterDimension.Month) is { } rows
                ? rows.Descending().TakeWhile(row => row >= snapshot.Dated).Count()
                : snapshot.Rows - snapshot.Dated,
        };
    }

    private Facet Flat(FilterDimension dimension)
    {
        var names = snapshot.Column(dimension)!.Names;
        return new Facet(names, () => matches.Counts(dimension), [.. filter.Values(dimension).Select(names.Find).OfType<int>()]);
    }

    private List<TopicFacetValue> Topics()
    {
        var counts = matches.Counts(FilterDimension.Topic);
        return Nodes(snapshot.Topics.Roots);

        List<TopicFacetValue> Nodes(IReadOnlyList<TopicNode> nodes) => [.. nodes.Select(Node).Where(node => node.Count > 0 || node.Open)];

        TopicFacetValue Node(TopicNode node)
        {
            var path = snapshot.Topics.Names.Value(node.Number);
            var selected = filter.Has(FilterDimension.Topic, path) || filter.Has(FilterDimension.Topic, path[(path.LastIndexOf('/') + 1)..]);
            var children = Nodes(node.Children);
            return new(snapshot.Topics.Names.Name(node.Number), path, counts[node.Number], selected, selected || children.Exists(child => child.Open), children);
        }
    }

    private List<FacetValue> Months(int[] counts) =>
        [.. snapshot.MonthLine.Select(month => new FacetValue(month.Text, month.Text, month.Number is { } number ? counts[number] : 0, Selected(month.Date)))];

    private List<FacetValue> Years(int[] counts)
    {
        var names = snapshot.Column(FilterDimension.Month)!.Names;
        return [.. Enumerable.Range(0, names.Count)
            .Where(number => names.Value(number).Length == 4 && (counts[number] > 0 || filter.Has(FilterDimension.Month, names.Value(number))))
            .Select(number => new FacetValue(names.Name(number), names.Value(number), counts[number], filter.Has(FilterDimension.Month, names.Value(number))))
            .OrderByDescending(year => year.Value, StringComparer.Ordinal)];
    }

    // A month is chosen by itself, by its year, or by a range that covers any day of it.
    private bool Selected(PartialDate month)
    {
        if (filter.From is null && filter.To is null && filter.Values(FilterDimension.Month).Count == 0) return false;
        var months = filter.Values(FilterDimension.Month);
        return (months.Count == 0 || filter.Has(FilterDimension.Month, month.ToString()) || filter.Has(FilterDimension.Month, PartialDate.Of(month.Year).ToString()))
            && (filter.From is not { } from || EntryFilter.LastKey(month) >= from.Key)
            && (filter.To is not { } to || month.Key <= EntryFilter.LastKey(to));
    }
}
