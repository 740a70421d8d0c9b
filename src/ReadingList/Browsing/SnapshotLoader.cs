using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>Reads the whole catalog's integers with a few plain queries.</summary>
internal sealed class SnapshotLoader(CatalogContext catalog, CancellationToken cancel)
{
    internal static Task<long> VersionAsync(CatalogContext catalog, CancellationToken cancel) =>
        catalog.States.Select(state => state.Version).FirstOrDefaultAsync(cancel);

    internal async Task<CatalogSnapshot> LoadAsync()
    {
        var version = await VersionAsync(catalog, cancel);
        var entries = await catalog.Entries
            .Select(entry => new
            {
                entry.Id, entry.PublishedKey, entry.SourceId, entry.Position, entry.Host, entry.Language, HasNote = entry.NoteText != null,
            })
            .ToListAsync(cancel);
        entries.Sort((left, right) => NewestFirst(
            new(left.Id, left.PublishedKey, left.SourceId, left.Position), new(right.Id, right.PublishedKey, right.SourceId, right.Position)));

        var rows = entries.Count;
        var rowOf = new Dictionary<int, int>(rows);
        foreach (var entry in entries) rowOf.Add(entry.Id, rowOf.Count);
        var topics = new TopicTree(await catalog.Topics.AsNoTracking().ToListAsync(cancel));
        var places = await catalog.EntryTopics
            .OrderBy(place => place.SourceId).ThenBy(place => place.Line)
            .Select(place => new { place.EntryId, place.TopicId, place.SourceId }).ToListAsync(cancel);
        var sources = await catalog.Sources.Select(source => new { source.Id, source.Name }).ToDictionaryAsync(source => source.Id, source => source.Name, cancel);
        var organizationNames = await CuratedAsync(source => source.OrganizationNames, OrganizationNames.BuiltIn, (known, text) => known.Extend(text, CuratorFiles.OrganizationsName));
        var organizations = await OrganizationsAsync(rowOf, organizationNames);
        var sites = Named(entries.Select(entry => (entry.Id, entry.Host)));
        var series = await SeriesLinks.ReadAsync(catalog, rowOf, sites, cancel);

        return new CatalogSnapshot(version, [.. entries.Select(entry => new SnapshotEntry(entry.Id, entry.PublishedKey, entry.SourceId, entry.Position))])
        {
            Topics = topics,
            TopicColumn = Column(topics.Names, places.SelectMany(place => topics.FindersOf(place.TopicId).Select(number => (place.EntryId, (int?)number)))),
            OwnTopics = Column(topics.Names, places.Select(place => (place.EntryId, topics.NumberOf(place.TopicId)))),
            Organizations = organizations.All,
            InferredOrganizations = organizations.Inferred,
            Keywords = await KeywordsAsync(rowOf),
            Months = Named(entries.SelectMany(entry => Months(entry.PublishedKey).Select(month => (entry.Id, month)))),
            Sites = sites,
            Series = series.Links,
            FirstList = sources.Count == 0 ? "" : sources[sources.Keys.Min()],
            Languages = Named(entries.Select(entry => (entry.Id, entry.Language))),
            Has = await HasAsync(rowOf, [.. entries.Index().Where(entry => entry.Item.HasNote).Select(entry => entry.Index)], series.WithLinks, series.InSeries),
            Glossary = await CuratedAsync(source => source.Glossary, Glossary.BuiltIn, (terms, text) => terms.Extend(text, CuratorFiles.GlossaryName)),
            OrganizationNames = organizationNames,
            Sources = Named(entries.Select(entry => (entry.Id, sources.GetValueOrDefault(entry.SourceId, "")))
                .Concat(places.Select(place => (place.EntryId, sources.GetValueOrDefault(place.SourceId, ""))))),
        };

        ValueColumn Column(ValueNames names, IEnumerable<(int EntryId, int? Value)> cells) => SnapshotLoader.Column(names, rowOf, cells);

        ValueColumn Named(IEnumerable<(int EntryId, string Value)> cells)
        {
            var names = new ValueNames();
            return Column(names, [.. cells.Select(cell => (cell.EntryId, (int?)names.Add(cell.Value)))]);
        }
    }

    private static int NewestFirst(SnapshotEntry left, SnapshotEntry right) =>
        (-left.PublishedKey, left.SourceId, left.Position, left.Id).CompareTo((-right.PublishedKey, right.SourceId, right.Position, right.Id));

    private static IEnumerable<string> Months(int key)
    {
        if (key == 0) yield break;
        var date = PartialDate.FromKey(key);
        yield return PartialDate.Of(date.Year).ToString();
        if (date.HasMonth) yield return PartialDate.Of(date.Year, date.Month).ToString();
    }

    private async Task<(ValueColumn All, ValueColumn Inferred)> OrganizationsAsync(Dictionary<int, int> rowOf, OrganizationNames known)
    {
        var names = new ValueNames();
        var numbers = new Dictionary<int, int>();
        foreach (var each in await catalog.Organizations.AsNoTracking().ToListAsync(cancel)) numbers[each.Id] = names.Add(each.Slug, each.Name);
        foreach (var organization in known.All)
        {
            if (names.Find(Slug.Of(organization.Name)) is not { } number) continue;
            foreach (var other in organization.OtherNames) names.AddAlias(Slug.Of(other), number);
        }

        var cells = await catalog.EntryOrganizations
            .OrderBy(cell => cell.EntryId).ThenBy(cell => cell.Position)
            .Select(cell => new { cell.EntryId, cell.OrganizationId, cell.Origin }).ToListAsync(cancel);
        return (
            Column(names, rowOf, cells.Select(cell => (cell.EntryId, Number(numbers, cell.OrganizationId)))),
            Column(names, rowOf, cells.Where(cell => cell.Origin != ValueOrigin.Stated).Select(cell => (cell.EntryId, Number(numbers, cell.OrganizationId)))));
    }

    // Lists of one folder share its files. What is said last wins, and the list imported first has the last word.
    private async Task<T> CuratedAsync<T>(Expression<Func<Source, string?>> file, T builtIn, Func<T, string, T> extend)
    {
        var texts = await catalog.Sources.OrderBy(source => source.Id).Select(file).Where(text => text != null).ToListAsync(cancel);
        return texts.OfType<string>().Distinct(StringComparer.Ordinal).Reverse().Aggregate(builtIn, extend);
    }

    private async Task<ValueColumn> KeywordsAsync(Dictionary<int, int> rowOf)
    {
        var names = new ValueNames();
        var numbers = new Dictionary<int, int>();
        foreach (var each in await catalog.Keywords.AsNoTracking().ToListAsync(cancel)) numbers[each.Id] = names.Add(each.Slug, each.Name);
        var cells = await catalog.EntryKeywords
            .OrderBy(cell => cell.EntryId).ThenBy(cell => cell.Position)
            .Select(cell => new { cell.EntryId, cell.KeywordId }).ToListAsync(cancel);
        return Column(names, rowOf, cells.Select(cell => (cell.EntryId, Number(numbers, cell.KeywordId))));
    }

    private async Task<ValueColumn> HasAsync(Dictionary<int, int> rowOf, IReadOnlyCollection<int> withNote, IReadOnlyCollection<int> withLinks, IReadOnlyCollection<int> inSeries)
    {
        var names = new ValueNames();
        var cells = new List<(int Row, int Value)>();
        var images = await catalog.EntryImages.Select(each => each.EntryId).Distinct().ToListAsync(cancel);
        Add(HasValues.Note, withNote);
        Add(HasValues.Image, images.Where(rowOf.ContainsKey).Select(id => rowOf[id]));
        Add(HasValues.Related, withLinks);
        Add(HasValues.Series, inSeries);
        return ValueColumn.Of(names, rowOf.Count, cells);

        void Add(string value, IEnumerable<int> rows)
        {
            var number = names.Add(value);
            cells.AddRange(rows.Select(row => (row, number)));
        }
    }

    private static int? Number(Dictionary<int, int> numbers, int id) => numbers.TryGetValue(id, out var number) ? number : null;

    // An import between two of our queries can leave cells without their row; the version then tells that this snapshot is old.
    private static ValueColumn Column(ValueNames names, Dictionary<int, int> rowOf, IEnumerable<(int EntryId, int? Value)> cells)
    {
        var known = new List<(int Row, int Value)>();
        foreach (var (entryId, value) in cells)
        {
            if (value is { } number && rowOf.TryGetValue(entryId, out var row)) known.Add((row, number));
        }

        return ValueColumn.Of(names, rowOf.Count, known);
    }
}
