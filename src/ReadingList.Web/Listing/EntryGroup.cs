using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Listing;

/// <summary>Entries of a page under one heading: a month where the order is by date, a topic where it is the list's.</summary>
/// <param name="Heading">Empty where the entries stand without one (a search by relevance).</param>
/// <param name="Target">The group as a view of its own, where it is one.</param>
/// <param name="Count">Entries of the group over all pages, where that is known.</param>
public sealed record EntryGroup(string Heading, string? Date, EntryFilter? Target, int? Count, IReadOnlyList<EntryListItem> Items)
{
    public static IEnumerable<EntryGroup> Of(EntryListing listing) => listing.Filter.Sort switch
    {
        EntrySort.Newest or EntrySort.Oldest => ByMonth(listing),
        EntrySort.List => ByTopic(listing),
        _ => [new("", null, null, null, listing.Items)],
    };

    private static IEnumerable<EntryGroup> ByMonth(EntryListing listing)
    {
        var counts = listing.Facets.Months.ToDictionary(month => month.Value, month => month.Count);
        foreach (var run in Runs(listing.Items, item => item.Published is { } date ? (date.Year * 100) + date.Month : 0))
        {
            if (run[0].Published is not { } date)
            {
                yield return new(Words.Text("Undated"), null, null, null, run);
                continue;
            }

            var month = PartialDate.Of(date.Year, date.Month);
            yield return new(Words.Date(month), month.ToString(), Month(listing.Filter, month), counts.TryGetValue(month.ToString(), out var count) ? count : null, run);
        }
    }

    private static IEnumerable<EntryGroup> ByTopic(EntryListing listing)
    {
        foreach (var run in Runs(listing.Items, item => item.Topics is [var topic, ..] ? topic.Path : ""))
        {
            yield return run[0].Topics is [var topic, ..]
                ? new(string.Join(" › ", topic.Names), null, listing.Filter.Only(FilterDimension.Topic, topic.Path), null, run)
                : new("", null, null, null, run);
        }
    }

    private static EntryFilter Month(EntryFilter filter, PartialDate month) =>
        filter.Undated().With(FilterDimension.Month, month.ToString());

    private static IEnumerable<List<EntryListItem>> Runs<TKey>(IReadOnlyList<EntryListItem> items, Func<EntryListItem, TKey> key)
        where TKey : notnull
    {
        List<EntryListItem> run = [];
        foreach (var item in items)
        {
            if (run.Count > 0 && !key(run[0]).Equals(key(item)))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0) yield return run;
    }
}
