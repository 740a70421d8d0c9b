using System.Globalization;

namespace ReadingList.Browsing;

/// <summary>Counts the map of a view. Each matrix looks past its own two dimensions, and shows only the lines that the view asks for.</summary>
internal sealed class MapCounts(CatalogSnapshot snapshot, EntryFilter filter, RowSet? hits)
{
    private const int MostTopics = 40;
    private const int MostTopicColumns = 16;
    private const int MostOrganizations = 50;
    private const int MostMonths = 24;
    private const int MostYears = 20;

    internal CatalogMap Map() => new(filter, snapshot.Version, SelectedValues.Of(snapshot, filter), TopicMonths(), OrganizationTopics());

    private CountMatrix TopicMonths()
    {
        var (topics, months) = (Topics(Passing(FilterDimension.Topic), MostTopics), Months(Passing(FilterDimension.Month)));
        return Matrix(Passing(FilterDimension.Topic, FilterDimension.Month), FilterDimension.Topic, topics, FilterDimension.Month, months);
    }

    private CountMatrix OrganizationTopics()
    {
        var (all, topics) = (Organizations(Passing(FilterDimension.Organization)), Topics(Passing(FilterDimension.Topic), MostTopicColumns));
        var shown = all.Take(MostOrganizations).ToArray();
        var counts = Matrix(Passing(FilterDimension.Organization, FilterDimension.Topic), FilterDimension.Organization, shown, FilterDimension.Topic, topics);
        counts.RowsLeftOut = all.Length - shown.Length;
        return counts;
    }

    // The rows that pass all but these dimensions.
    private RowSet Passing(params ReadOnlySpan<FilterDimension> past)
    {
        var free = filter;
        foreach (var dimension in past) free = free.Without(dimension);
        if (new FilterMatches(snapshot, free, free.Query is null ? null : hits).Rows is { } rows) return rows;
        var all = new RowSet(snapshot.Rows);
        all.AddRange(0, snapshot.Rows);
        return all;
    }

    // The tree as far as it fits; of a large one the roots, of a very large one the first of them.
    private int[] Topics(RowSet rows, int most)
    {
        var counts = Counts(rows, FilterDimension.Topic);
        var roots = snapshot.Topics.Roots.SelectMany(Chosen).Where(node => counts[node.Number] > 0).ToArray();
        var whole = roots.SelectMany(Below).Where(node => counts[node.Number] > 0).Take(most + 1).ToArray();
        return [.. (whole.Length <= most ? whole : roots).Take(most).Select(node => node.Number)];
    }

    private IEnumerable<TopicNode> Chosen(TopicNode node)
    {
        var path = snapshot.Topics.Names.Value(node.Number);
        return filter.Values(FilterDimension.Topic).Count == 0 || filter.Has(FilterDimension.Topic, path) || filter.Has(FilterDimension.Topic, path[(path.LastIndexOf('/') + 1)..])
            ? [node]
            : node.Children.SelectMany(Chosen);
    }

    private static IEnumerable<TopicNode> Below(TopicNode node) => node.Children.SelectMany(Below).Prepend(node);

    private int[] Organizations(RowSet rows)
    {
        var counts = Counts(rows, FilterDimension.Organization);
        var names = snapshot.Column(FilterDimension.Organization)!.Names;
        return [.. Enumerable.Range(0, names.Count)
            .Where(number => counts[number] > 0 && (filter.Values(FilterDimension.Organization).Count == 0 || filter.Has(FilterDimension.Organization, names.Value(number))))
            .OrderByDescending(number => counts[number]).ThenBy(number => names.Ranks()[number])];
    }

    // The months of the last two years where these hold most entries, and the years before them; else years. Those that hold entries.
    private int[] Months(RowSet rows)
    {
        var counts = Counts(rows, FilterDimension.Month);
        var names = snapshot.Column(FilterDimension.Month)!.Names;
        var filled = Enumerable.Range(0, names.Count).Where(number => counts[number] > 0 && IsChosenMonth(names.Value(number))).OrderBy(names.Value, StringComparer.Ordinal).ToArray();
        var months = filled.Where(number => names.Value(number).Length > 4).ToArray();
        var years = filled.Where(number => names.Value(number).Length == 4).ToArray();
        if (years.Length == 0) return Last(months, MostMonths);
        var recent = Last(months.Where(number => Year(number) >= Year(years[^1]) - 1).ToArray(), MostMonths);
        return recent.Sum(number => counts[number]) * 2L >= years.Sum(number => counts[number])
            ? [.. Last(years.Where(number => Year(number) < Year(years[^1]) - 1).ToArray(), MostYears - MostMonths / 2), .. recent]
            : Last(years, MostYears);
    }

    private int Year(int month) => int.Parse(snapshot.Column(FilterDimension.Month)!.Names.Value(month).AsSpan(0, 4), CultureInfo.InvariantCulture);

    private static int[] Last(int[] values, int most) => values[^Math.Min(values.Length, most)..];

    private bool IsChosenMonth(string value) => filter.Values(FilterDimension.Month).Count == 0
        || filter.Has(FilterDimension.Month, value) || filter.Has(FilterDimension.Month, value[..4]);

    private int[] Counts(RowSet rows, FilterDimension dimension) => rows.Counts(snapshot.Column(dimension)!);

    private CountMatrix Matrix(RowSet rows, FilterDimension one, int[] ones, FilterDimension two, int[] twos)
    {
        var (down, across) = (snapshot.Column(one)!, snapshot.Column(two)!);
        var (placeDown, placeAcross) = (Places(down, ones), Places(across, twos));
        var counts = new int[ones.Length, twos.Length];
        foreach (var row in rows.Ascending())
        {
            foreach (var value in down.Of(row))
            {
                if (placeDown[value] is not (>= 0 and var y)) continue;
                foreach (var other in across.Of(row))
                {
                    if (placeAcross[other] is >= 0 and var x) counts[y, x]++;
                }
            }
        }

        return new(filter, [.. ones.Select(value => Line(one, value))], [.. twos.Select(value => Line(two, value))], counts);
    }

    private static int[] Places(ValueColumn column, int[] values)
    {
        var places = new int[column.Names.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < values.Length; place++) places[values[place]] = place;
        return places;
    }

    private MapLine Line(FilterDimension dimension, int value)
    {
        var names = snapshot.Column(dimension)!.Names;
        var above = dimension == FilterDimension.Topic ? snapshot.Topics.Paths[value].Names.SkipLast(1) : [];
        return new(dimension, names.Value(value), names.Name(value), [.. above]);
    }
}
