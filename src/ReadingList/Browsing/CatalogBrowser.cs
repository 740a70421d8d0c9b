using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Browsing;

/// <summary>
/// Answers every view of the catalog. One for each request. A page costs one database query (two with a search): the snapshot at
/// hand is used, and the query that brings the texts also tells whether it was the latest.
/// </summary>
public sealed class CatalogBrowser(CatalogContext catalog, CurrentSnapshot current)
{
    /// <summary>Lists that may tell of one entry on its page.</summary>
    public const int MostOthers = 20;

    /// <summary>Entries of a stream that are held at once, long notes included.</summary>
    private const int Batch = 100;

    /// <summary>One page of entries with its facets. A page past the end has no items but the right total.</summary>
    public Task<EntryListing> ListAsync(EntryFilter asked, CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        var filter = SelectedValues.InOwnNames(snapshot, asked);
        var view = await CountedAsync(snapshot, filter, cancel);
        var page = await RowOrder.PageAsync(catalog, snapshot, filter, view, cancel);
        var items = await ItemsAsync(snapshot, page.Rows, cancel);
        return items is null ? null : new EntryListing
        {
            Filter = filter,
            Version = snapshot.Version,
            FirstList = snapshot.Lists.First,
            Lists = snapshot.Lists.All,
            Total = view.Matches.Total,
            Items = items,
            Following = page.IsLast ? null : filter.Behind(PageEnd.Of(items)),
            Facets = view.Facets,
            Selected = SelectedValues.Of(snapshot, filter),
            Marks = view.Hits is null ? null : new SearchMarks(view.Hits.Plan),
            Called = Called(snapshot, filter),
            Understood = SelectedValues.Understood(snapshot, filter, view.Hits),
            Mended = view.Hits?.Mended,
            Sort = filter.SortOf(view.Hits),
        };
    }, cancel);

    /// <summary>Views that show something, near one that shows nothing: those closest to what was asked for first. Costs a few searches.</summary>
    public Task<List<NearView>> NearAsync(EntryListing empty, CancellationToken cancel = default) => WithSnapshotAsync<List<NearView>>(
        async snapshot => await new NearSearches(catalog, snapshot, empty.Filter, current.Clock.GetUtcNow(), cancel).FindAsync(empty.Selected), cancel);

    /// <summary>
    /// All entries that pass (a page of them where the filter asks for a size), in the filter's order and all of one import, read
    /// in batches.
    /// </summary>
    public async IAsyncEnumerable<EntryListItem> StreamAsync(EntryFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var reader = await catalog.Store.ReadOneStateAsync(catalog, cancel);
        var (snapshot, rows) = await WithSnapshotAsync(async snapshot =>
        {
            if (await SnapshotLoader.VersionAsync(catalog, cancel) != snapshot.Version) return null;
            var view = await CountedAsync(snapshot, filter, cancel);
            return Tuple.Create(snapshot, filter.RequestedSize is null
                ? await RowOrder.OrderedAsync(catalog, snapshot, filter.SortOf(view.Hits), view, cancel)
                : (await RowOrder.PageAsync(catalog, snapshot, filter, view, cancel)).Rows);
        }, cancel);
        foreach (var batch in rows.Chunk(Batch))
        {
            foreach (var item in await EntryItems.ReadAsync(reader, snapshot, batch, PageReader.All, cancel) ?? throw new InvalidOperationException("The transaction did not hold its state."))
            {
                yield return item;
            }
        }
    }

    /// <summary>The entry of a public id; null where there is none. An id from before answers with the entry as it is called now.</summary>
    public Task<EntryDetails?> FindAsync(string id, CancellationToken cancel = default) => FindAsync(id, null, cancel);

    /// <param name="view">The view that it is seen in; null where what stands around it is not asked for.</param>
    public async Task<EntryDetails?> FindAsync(string id, EntryFilter? view, CancellationToken cancel)
    {
        var answer = await WithSnapshotAsync(async snapshot =>
        {
            if (await EntryIdAsync(id.ToLowerInvariant(), cancel) is not { } entryId) return new Found(null);
            if (snapshot.RowOf(entryId) is not { } row) return null;
            var around = view is null ? null : await AroundAsync(snapshot, row, view, cancel);
            return await ItemsAsync(snapshot, around?.Rows ?? [row], cancel, whole: 1) is { Count: > 0 } entries
                ? new Found(new EntryDetails(entries[0], await AppearancesAsync(snapshot, entryId, cancel))
                {
                    Version = snapshot.Version,
                    Around = around?.With(entries),
                    Others = entries[0].Lists > 1 ? await OtherCurators.ReadAsync(catalog, snapshot.Lists, entryId, MostOthers, cancel) : [],
                    IsKeyword = slug => snapshot.Column(FilterDimension.Keyword)!.Names.Find(slug) is not null,
                })
                : null;
        }, cancel);
        return answer.Details;
    }

    /// <summary>The entries of many public ids, as they are asked for, each once; an id from before finds the entry as it is called now, an unknown one nothing.</summary>
    public Task<List<FoundEntry>> FindAllAsync(IReadOnlyCollection<string> ids, CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        var own = catalog.Entries.Where(entry => ids.Contains(entry.PublicId)).Select(entry => new { Rank = 0, Asked = entry.PublicId, entry.Id });
        var former = catalog.EntryAliases.Where(alias => ids.Contains(alias.PublicId))
            .Join(catalog.Entries, alias => alias.EntryUrl, entry => entry.CanonicalUrl, (alias, entry) => new { Rank = 1, Asked = alias.PublicId, entry.Id });
        var found = (await own.Concat(former).ToListAsync(cancel)).OrderBy(each => each.Rank).ThenBy(each => each.Id)
            .DistinctBy(each => each.Asked).DistinctBy(each => each.Id).ToDictionary(each => each.Asked, each => snapshot.RowOf(each.Id));
        if (found.ContainsValue(null)) return null;
        var asked = ids.Where(found.ContainsKey).Distinct().ToList();
        var entries = await ItemsAsync(snapshot, [.. asked.Select(id => found[id]!.Value)], cancel);
        return entries is null ? null : asked.Zip(entries, (id, entry) => new FoundEntry(id, entry)).ToList();
    }, cancel);

    /// <summary>Entries that came into the catalog at this moment or after it, the latest first.</summary>
    public Task<List<EntryListItem>> AddedSinceAsync(DateTime moment, int most, CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        var ids = await catalog.Entries.Where(entry => entry.AddedOn >= moment)
            .OrderByDescending(entry => entry.AddedOn).ThenByDescending(entry => entry.PublishedKey).ThenBy(entry => entry.Id)
            .Take(most).Select(entry => entry.Id).ToListAsync(cancel);
        var rows = ids.ConvertAll(snapshot.RowOf);
        return rows.Contains(null) ? null : await ItemsAsync(snapshot, [.. rows.Select(row => row!.Value)], cancel);
    }, cancel);

    /// <summary>How many of the entries that came last stand in each view and came after it was looked at; costs a search for each that may have some.</summary>
    public Task<List<int>> CountNewAsync(IReadOnlyList<SavedView> views, IReadOnlyList<AddedEntry> recent, CancellationToken cancel = default) =>
        WithSnapshotAsync(async snapshot => await SnapshotLoader.VersionAsync(catalog, cancel) == snapshot.Version
            ? await NewInViews.CountAsync(catalog, snapshot, views, recent, current.Clock.GetUtcNow(), cancel) : null, cancel);

    /// <summary>How the entries that pass spread over topics, months and organisations.</summary>
    public Task<CatalogMap> MapAsync(EntryFilter filter, CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        var hits = await EntrySearch.FindAsync(catalog, snapshot, filter, current.Clock.GetUtcNow(), cancel);
        return await SnapshotLoader.VersionAsync(catalog, cancel) == snapshot.Version ? new MapCounts(snapshot, filter, hits?.All).Map() : null;
    }, cancel);

    /// <summary>All values of one dimension within a view; what the view asks for of that dimension does not narrow them.</summary>
    public Task<CatalogOverview> OverviewAsync(EntryFilter filter, FilterDimension dimension, CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        var view = await CountedAsync(snapshot, filter, cancel);
        return await SnapshotLoader.VersionAsync(catalog, cancel) == snapshot.Version ? CatalogOverview.Of(snapshot, filter, dimension, view) : null;
    }, cancel);

    /// <summary>The whole catalog in figures.</summary>
    public Task<CatalogFigures> FiguresAsync(CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        var (_, _, facets) = await CountedAsync(snapshot, EntryFilter.Everything, cancel);
        int[] ends = snapshot.Dated == 0 ? [] : [0, snapshot.Dated - 1];
        var entries = await ItemsAsync(snapshot, [.. ends.Distinct()], cancel);
        return entries is null ? null : new CatalogFigures
        {
            Total = snapshot.Rows, Facets = facets, Years = CatalogFigures.YearsOf(snapshot),
            Newest = entries.FirstOrDefault(), Oldest = entries.LastOrDefault(),
        };
    }, cancel);

    /// <summary>What a reader may be about to type; at most <paramref name="each"/> names of a kind, as many terms, and as many titles.</summary>
    /// <param name="typed">Anything; where it is empty, the largest topics and organisations.</param>
    /// <param name="titles">Whether titles are wanted: who has the results has those.</param>
    public Task<Suggestions> SuggestAsync(string typed, int each, bool titles = true, CancellationToken cancel = default) => WithSnapshotAsync(async snapshot =>
    {
        if (string.IsNullOrWhiteSpace(typed))
            return await SnapshotLoader.VersionAsync(catalog, cancel) == snapshot.Version ? new Suggestions(snapshot.Version, [], snapshot.Names.Largest(each), []) : null;
        var terms = await snapshot.Terms.FindAsync(catalog, typed, each, cancel);
        List<int> rows = titles ? await TitleSearch.FindAsync(catalog, snapshot, typed, each, cancel) : [];
        return await ItemsAsync(snapshot, rows, cancel) is { } entries ? new Suggestions(snapshot.Version, terms, snapshot.NamesFor(typed, terms, each), entries) : null;
    }, cancel);

    /// <summary>The imported lists, first imported first.</summary>
    public Task<List<SourceSummary>> SourcesAsync(CancellationToken cancel = default) => catalog.Sources
        .OrderBy(source => source.Id)
        .Select(source => new SourceSummary(
            source.Name, source.Title, SourceLabel.AddressOf(source.Key), source.ImportedOn, catalog.Entries.Count(entry => entry.SourceId == source.Id)))
        .ToListAsync(cancel);

    private Task<T> WithSnapshotAsync<T>(Func<CatalogSnapshot, Task<T?>> view, CancellationToken cancel)
        where T : class => current.WithAsync(catalog, view, cancel);

    private static KnownName? Called(CatalogSnapshot snapshot, EntryFilter filter)
    {
        var column = snapshot.Column(FilterDimension.Has)!;
        if (filter.Query is not { } words || HasValues.Called(words) is not { } has || column.Names.Find(has.Value) is not { } number) return null;
        return column.Totals[number] is > 0 and var count ? new(FilterDimension.Has, has.Name, has.Value, count) : null;
    }

    private Task<List<EntryListItem>?> ItemsAsync(CatalogSnapshot snapshot, IReadOnlyList<int> rows, CancellationToken cancel, int whole = 0) =>
        current.Readers.UseAsync(catalog, reader => EntryItems.ReadAsync(reader, snapshot, rows, whole, cancel), cancel);

    private ValueTask<CountedView> CountedAsync(CatalogSnapshot snapshot, EntryFilter filter, CancellationToken cancel) => current.Views.GetAsync(snapshot, filter, current.Clock.GetUtcNow(), async () =>
    {
        var hits = await EntrySearch.FindAsync(catalog, snapshot, filter, current.Clock.GetUtcNow(), cancel);
        var matches = new FilterMatches(snapshot, filter, hits?.All);
        return new CountedView(hits, matches, new FacetCounts(snapshot, filter, matches).Facets());
    });

    private async Task<SurroundingRows> AroundAsync(CatalogSnapshot snapshot, int row, EntryFilter view, CancellationToken cancel)
    {
        var counted = await CountedAsync(snapshot, view, cancel);
        return new(snapshot, row, view, await RowOrder.OrderedAsync(catalog, snapshot, view.SortOf(counted.Hits), counted, cancel));
    }

    private async Task<int?> EntryIdAsync(string publicId, CancellationToken cancel)
    {
        var own = catalog.Entries.Where(entry => entry.PublicId == publicId).Select(entry => new { Rank = 0, entry.Id });
        var former = catalog.EntryAliases.Where(alias => alias.PublicId == publicId)
            .Join(catalog.Entries, alias => alias.EntryUrl, entry => entry.CanonicalUrl, (_, entry) => new { Rank = 1, entry.Id });
        return (await own.Concat(former).OrderBy(each => each.Rank).ThenBy(each => each.Id).FirstOrDefaultAsync(cancel))?.Id;
    }

    private async Task<List<EntryAppearance>> AppearancesAsync(CatalogSnapshot snapshot, int entryId, CancellationToken cancel)
    {
        var places = await catalog.EntryTopics.Where(place => place.EntryId == entryId)
            .OrderBy(place => place.SourceId).ThenBy(place => place.Line)
            .Join(catalog.Sources, place => place.SourceId, source => source.Id, (place, source) => new { source.Name, source.Key, place.Line, place.TopicId })
            .ToListAsync(cancel);
        return [.. places.Select(place => new EntryAppearance(snapshot.Lists.Of(place.Name), place.Key, place.Line, snapshot.Topics.PathOf(place.TopicId)))];
    }

    private sealed record Found(EntryDetails? Details);
}

/// <param name="Asked">The id it was asked for by; another than its own where the entry has moved.</param>
public sealed record FoundEntry(string Asked, EntryListItem Entry);

/// <param name="Name">The value of the source dimension.</param>
/// <param name="Title">The list's first heading, where it names the list.</param>
/// <param name="Address">Where it is on the web, as far as that may be told; null for a file, whose path stays with the server.</param>
/// <param name="Entries">Entries whose words are this list's.</param>
public sealed record SourceSummary(string Name, string? Title, string? Address, DateTime ImportedOn, int Entries);

/// <param name="Version">The import they are from.</param>
/// <param name="Terms">Of the field, that the catalog holds.</param>
/// <param name="Names">Organisations first, then topics, then keywords, then what entries come with.</param>
/// <param name="Entries">Those whose titles hold the words, newest first.</param>
public sealed record Suggestions(long Version, IReadOnlyList<SuggestedTerm> Terms, IReadOnlyList<KnownName> Names, IReadOnlyList<EntryListItem> Entries);
