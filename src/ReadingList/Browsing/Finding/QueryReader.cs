using System.Collections.Frozen;
using ReadingList.Catalog;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>
/// Reads a query as people mean it: a year or month, an organisation by any of its names, a kind (요약, 시리즈), "the latest", in any order
/// among the words; words that only ask are no demands. Terms of the glossary stay together (문서 요약 is no summary of documents).
/// </summary>
internal static class QueryReader
{
    private const int LongestName = 4;
    private const int LongestTime = 3;

    // What a kind is as a value of the filter; several hosts of one kind are any of them.
    private static readonly FrozenDictionary<string, (FilterDimension Dimension, string[] Values)> Kinds =
        new Dictionary<string, (FilterDimension, string[])>(StringComparer.Ordinal)
        {
            ["요약"] = (FilterDimension.Has, [HasValues.Note]), ["메모"] = (FilterDimension.Has, [HasValues.Note]),
            ["시리즈"] = (FilterDimension.Has, [HasValues.Series]), ["연재"] = (FilterDimension.Has, [HasValues.Series]), ["series"] = (FilterDimension.Has, [HasValues.Series]),
            ["영상"] = (FilterDimension.Site, ["youtube.com", "vimeo.com"]), ["동영상"] = (FilterDimension.Site, ["youtube.com", "vimeo.com"]),
            ["videos"] = (FilterDimension.Site, ["youtube.com", "vimeo.com"]),
            ["코드"] = (FilterDimension.Site, ["github.com", "gitlab.com"]),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ways to read a query, the one that understands most first, the words as words last: the first that finds something counts.</summary>
    internal static IEnumerable<QueryReading> Read(CatalogSnapshot snapshot, string query, DateTimeOffset now)
    {
        var topics = Topics(snapshot, new QueryWords(query));
        var words = new QueryWords(query);
        foreach (var match in snapshot.Glossary.Match(query)) words.Take(match);
        var times = Times(snapshot, words, now);
        var several = words.Count > 1;
        var names = several ? Organizations(snapshot, words) : [];
        var kinds = several ? KindsOf(snapshot, words) : [];
        var latest = several ? Each(words, AskingWords.AskForLatest) : [];
        var asking = several ? Each(words, AskingWords.Are) : [];
        var soft = several ? Each(words, AskingWords.MayBeLeftOut) : [];
        Found[][] ways = [[.. times, .. names, .. kinds], [.. times, .. names], times, []];
        var demanding = ways.Select(found => Reading(words, found, latest, asking)).OfType<QueryReading>().Append(QueryReading.Plain(query));
        return (soft.Count == 0 ? demanding : demanding.Concat(ways.Select(found => Reading(words, found, latest, [.. asking, .. soft])).OfType<QueryReading>()))
            .DistinctBy(reading => (reading.Words, reading.Parts.Count))
            .Select(reading => reading with { Topics = topics });
    }

    // Null where nothing would be asked for.
    private static QueryReading? Reading(QueryWords words, Found[] found, List<int> latest, List<int> asking)
    {
        var left = found.SelectMany(part => part.Places).Concat(latest).Concat(asking).ToHashSet();
        if (left.Count == words.Count && found.Length == 0) return null;
        return new(words.Without(left), [.. found.Select(part => new UnderstoodPart(part.Dimension, part.Values, words.Only(part.Places), words.Without(part.Places)))], latest.Count > 0);
    }

    private static Found[] Times(CatalogSnapshot snapshot, QueryWords words, DateTimeOffset now) => Spans(words, LongestTime, typed =>
    {
        if (TimeWords.Read(typed, now) is not { } time) return null;
        if (time[0] != '-') return (FilterDimension.Month, [time]);
        var names = snapshot.Column(FilterDimension.Month)!.Names;
        var months = Enumerable.Range(0, names.Count).Select(names.Value).Where(month => month.EndsWith(time, StringComparison.Ordinal)).ToArray();
        return months.Length == 0 ? null : (FilterDimension.Month, months);
    });

    private static Found[] Organizations(CatalogSnapshot snapshot, QueryWords words)
    {
        var column = snapshot.Column(FilterDimension.Organization)!;
        return Spans(words, LongestName, typed => Named(typed) ?? (Particles.StemOf(FoldedText.Of(typed)) is { } stem ? Named(stem) : null));

        // A word of the field is that word, whoever is called so.
        (FilterDimension, string[])? Named(string name) => Slug.Of(name) is { Length: > 1 } slug && column.Names.Find(slug) is { } number && column.Totals[number] > 0
            && snapshot.Glossary.Find(name) is null && !AskingWords.Are(FoldedText.Of(name)) ? (FilterDimension.Organization, [column.Names.Value(number)]) : null;
    }

    // Whole names of topics. They stay words, since others than the topic's entries may hold them: so none is taken.
    private static UnderstoodPart[] Topics(CatalogSnapshot snapshot, QueryWords words)
    {
        var column = snapshot.Column(FilterDimension.Topic)!;
        var found = Spans(words, LongestName, typed => Slug.Of(typed) is { Length: > 1 } slug && column.Names.Find(slug) is { } number && column.Totals[number] > 0
            && !AskingWords.Are(FoldedText.Of(typed)) ? (FilterDimension.Topic, [column.Names.Value(number)]) : null);
        return [.. found.Where(part => part.Count < words.Count).Select(part => new UnderstoodPart(part.Dimension, part.Values, words.Only(part.Places), words.Without(part.Places)))];
    }

    private static Found[] KindsOf(CatalogSnapshot snapshot, QueryWords words) => Spans(words, 1, typed =>
    {
        if (!Kinds.TryGetValue(FoldedText.Of(typed), out var kind)) return null;
        var names = snapshot.Column(kind.Dimension)!.Names;
        var known = kind.Values.Where(value => names.Find(value) is not null).ToArray();
        return known.Length == 0 ? null : (kind.Dimension, known);
    });

    // From left to right, the longest first.
    private static Found[] Spans(QueryWords words, int longest, Func<string, (FilterDimension Dimension, string[] Values)?> read)
    {
        var found = new List<Found>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = longest; count > 0; count--)
            {
                if (words.From(first, count) is not { } typed || read(typed) is not { } meant) continue;
                found.Add(new(meant.Dimension, meant.Values, first, count));
                words.Take(first, count);
                break;
            }
        }

        return [.. found];
    }

    private static List<int> Each(QueryWords words, Func<string, bool> isMeant) =>
        [.. Enumerable.Range(0, words.Count).Where(at => words.From(at, 1) is { } typed && isMeant(FoldedText.Of(typed)))];

    private readonly record struct Found(FilterDimension Dimension, string[] Values, int First, int Count)
    {
        public HashSet<int> Places => [.. Enumerable.Range(First, Count)];
    }
}
