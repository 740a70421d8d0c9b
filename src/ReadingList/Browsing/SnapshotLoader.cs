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
            .Select(entry => new LoadedEntry(
                entry.Id, entry.PublishedKey, entry.SourceId, entry.Position, entry.Host, entry.Language, entry.NoteText != null))
            .ToListAsync(cancel);
        var rows = new LoadedRows(entries);
        var topics = new TopicTree(await catalog.Topics.AsNoTracking().ToListAsync(cancel));
        var places = await catalog.EntryTopics
            .OrderBy(place => place.SourceId).ThenBy(place => place.Line)
            .Select(place => new LoadedPlace(place.EntryId, place.TopicId, place.SourceId)).ToListAsync(cancel);
        var sources = await catalog.Sources.OrderBy(source => source.Id).Select(source => new { source.Id, source.Name, source.Title }).ToListAsync(cancel);
        var faces = new ListFaces(sources.ConvertAll(source => (source.Name, source.Title)));
        var organizationNames = await CuratedAsync(source => source.OrganizationNames, OrganizationNames.BuiltIn, (known, text) => known.Extend(text, CuratorFiles.OrganizationsName));
        var organizations = await OrganizationsAsync(rows, organizationNames);
        var sites = rows.Column(FilterDimension.Site.ValuesOf);
        var series = await SeriesLinks.ReadAsync(catalog, rows.RowOf, sites, cancel);
        var loaded = new LoadedCatalog(rows)
        {
            Topics = topics,
            Places = places,
            Lists = await ListsAsync(rows, places, sources.ToDictionary(source => source.Id, source => faces.Of(source.Name))),
            Organizations = organizations.All,
            Keywords = await KeywordsAsync(rows),
            Sites = sites,
            Has = await HasAsync(rows, series.WithLinks, series.InSeries),
        };

        return new CatalogSnapshot(version, loaded)
        {
            OwnTopics = rows.Column(topics.Names, places.Select(place => (place.EntryId, topics.NumberOf(place.TopicId)))),
            InferredOrganizations = organizations.Inferred,
            Series = series.Links,
            Lists = faces,
            Glossary = await CuratedAsync(source => source.Glossary, Glossary.BuiltIn, (terms, text) => terms.Extend(text, CuratorFiles.GlossaryName)),
            OrganizationNames = organizationNames,
        };
    }

    // Above its first heading a list has places without a topic, which only the words that wait tell of.
    private async Task<ValueColumn> ListsAsync(LoadedRows rows, List<LoadedPlace> places, Dictionary<int, ListFace> faces)
    {
        var waiting = await catalog.EntryShadows.OrderBy(shadow => shadow.SourceId)
            .Join(catalog.Entries, shadow => shadow.CanonicalUrl, entry => entry.CanonicalUrl, (shadow, entry) => new LoadedHolder(entry.Id, shadow.SourceId)).ToListAsync(cancel);
        var holders = rows.Entries.Select(entry => new LoadedHolder(entry.Id, entry.SourceId))
            .Concat(places.Select(place => new LoadedHolder(place.EntryId, place.SourceId))).Concat(waiting);
        var names = new ValueNames();
        return rows.Column(names, holders.Select(holder => (holder.EntryId, (int?)NumberOf(faces.GetValueOrDefault(holder.SourceId)))));

        // An import between two of our queries: this snapshot is old, and will not be shown.
        int NumberOf(ListFace? face) => names.Add(face?.Value ?? "", face?.Name);
    }

    private async Task<(ValueColumn All, ValueColumn Inferred)> OrganizationsAsync(LoadedRows rows, OrganizationNames known)
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
            rows.Column(names, cells.Select(cell => (cell.EntryId, Number(numbers, cell.OrganizationId)))),
            rows.Column(names, cells.Where(cell => cell.Origin != ValueOrigin.Stated).Select(cell => (cell.EntryId, Number(numbers, cell.OrganizationId)))));
    }

    // Lists of one folder share its files. What is said last wins, and the list imported first has the last word.
    private async Task<T> CuratedAsync<T>(Expression<Func<Source, string?>> file, T builtIn, Func<T, string, T> extend)
    {
        var texts = await catalog.Sources.OrderBy(source => source.Id).Select(file).Where(text => text != null).ToListAsync(cancel);
        return texts.OfType<string>().Distinct(StringComparer.Ordinal).Reverse().Aggregate(builtIn, extend);
    }

    private async Task<ValueColumn> KeywordsAsync(LoadedRows rows)
    {
        var names = new ValueNames();
        var numbers = new Dictionary<int, int>();
        foreach (var each in await catalog.Keywords.AsNoTracking().ToListAsync(cancel)) numbers[each.Id] = names.Add(each.Slug, each.Name);
        var cells = await catalog.EntryKeywords
            .OrderBy(cell => cell.EntryId).ThenBy(cell => cell.Position)
            .Select(cell => new { cell.EntryId, cell.KeywordId }).ToListAsync(cancel);
        return rows.Column(names, cells.Select(cell => (cell.EntryId, Number(numbers, cell.KeywordId))));
    }

    private async Task<ValueColumn> HasAsync(LoadedRows rows, IReadOnlyCollection<int> withLinks, IReadOnlyCollection<int> inSeries)
    {
        var names = new ValueNames();
        var cells = new List<(int Row, int Value)>();
        var images = await catalog.EntryImages.Select(each => each.EntryId).Distinct().ToListAsync(cancel);
        Add(HasValues.Note, rows.Entries.Index().Where(entry => entry.Item.HasNote).Select(entry => entry.Index));
        Add(HasValues.Image, images.Where(rows.RowOf.ContainsKey).Select(id => rows.RowOf[id]));
        Add(HasValues.Related, withLinks);
        Add(HasValues.Series, inSeries);
        return ValueColumn.Of(names, rows.Entries.Count, cells);

        void Add(string value, IEnumerable<int> those)
        {
            var number = names.Add(value);
            cells.AddRange(those.Select(row => (row, number)));
        }
    }

    private static int? Number(Dictionary<int, int> numbers, int id) => numbers.TryGetValue(id, out var number) ? number : null;
}
