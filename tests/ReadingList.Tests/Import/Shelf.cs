using System.Text;
using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Tests.Browsing;

namespace ReadingList.Tests.Import;

/// <summary>A catalog of its own and lists from strings to import into it.</summary>
internal sealed class Shelf : IDisposable
{
    private readonly TemporaryDatabase _temporary;

    private Shelf(TemporaryDatabase temporary) =>
        (_temporary, Importer) = (temporary, new CatalogImporter(temporary.Database, Clock));

    public SettableClock Clock { get; } = new();

    public CatalogImporter Importer { get; }

    public TemporaryDatabase Temporary => _temporary;

    public static async Task<Shelf> Empty() => new(await TemporaryDatabase.Migrated());

    /// <summary>A fresh catalog of the lists, in their order.</summary>
    public static async Task<Shelf> Of(params (string Key, string Markdown)[] lists)
    {
        var shelf = await Empty();
        foreach (var (key, markdown) in lists) shelf.Import(key, markdown, allowRemovals: true);
        return shelf;
    }

    public static ListSource List(string key, string markdown) =>
        new(key, Path.GetFileNameWithoutExtension(key), key, () => Encoding.UTF8.GetBytes(markdown));

    public ImportPlan Import(string key, string markdown, bool allowRemovals = false) =>
        Importer.Import([List(key, markdown)], new ImportOptions(allowRemovals)).Single().Plan;

    public T Read<T>(Func<CatalogContext, T> query)
    {
        using var context = _temporary.Database.CreateDbContext();
        return query(context);
    }

    public Entry Entry(string title) => Read(catalog => catalog.Entries.AsNoTracking().AsSplitQuery()
        .Include(entry => entry.Topics).ThenInclude(place => place.Topic)
        .Include(entry => entry.Organizations).ThenInclude(name => name.Organization)
        .Include(entry => entry.Keywords).ThenInclude(name => name.Keyword)
        .Include(entry => entry.Related).Include(entry => entry.Images).Include(entry => entry.Source)
        .Single(entry => entry.Title == title));

    /// <summary>The entry that a permalink leads to now: by its own id, else by an alias.</summary>
    public Entry? Follow(string publicId) => Read(catalog =>
        catalog.Entries.AsNoTracking().SingleOrDefault(entry => entry.PublicId == publicId)
        ?? catalog.EntryAliases.Where(alias => alias.PublicId == publicId)
            .Join(catalog.Entries, alias => alias.EntryUrl, entry => entry.CanonicalUrl, (_, entry) => entry)
            .AsNoTracking().FirstOrDefault());

    /// <summary>A view of what the catalog holds now.</summary>
    public async Task<EntryListing> BrowseAsync(string query)
    {
        await using var context = _temporary.Database.CreateDbContext();
        using var snapshot = new CurrentSnapshot();
        return await new CatalogBrowser(context, snapshot).ListAsync(Filters.Parse(query), TestContext.Current.CancellationToken);
    }

    public long Version() => Read(catalog => catalog.States.Select(state => state.Version).SingleOrDefault());

    public void Dispose() => _temporary.Dispose();
}

internal sealed class SettableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
