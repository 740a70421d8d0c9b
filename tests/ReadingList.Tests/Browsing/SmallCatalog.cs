using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Testing;

namespace ReadingList.Tests.Browsing;

/// <summary>An entry as a test writes it down.</summary>
internal sealed record Sample(string Title, string Published = "")
{
    public string[] Topics { get; init; } = [];

    public string[] Organizations { get; init; } = [];

    public string[] Keywords { get; init; } = [];

    public string Site { get; init; } = "example.com";

    public string Language { get; init; } = "en";

    public string Source { get; init; } = "list";

    /// <summary>Other lists that hold it.</summary>
    public string[] AlsoIn { get; init; } = [];

    public string? Note { get; init; }

    public int Related { get; init; }

    public int Images { get; init; }

    public PartialDate? Date => PartialDate.TryParse(Published, out var date) ? date : null;
}

/// <summary>A database with the samples in it, in the order given.</summary>
internal sealed class SmallCatalog : IDisposable
{
    private readonly TemporaryDatabase _database;
    private readonly CurrentSnapshot _current = new();

    private SmallCatalog(TemporaryDatabase database) => _database = database;

    internal static async Task<SmallCatalog> Of(params Sample[] samples)
    {
        var catalog = new SmallCatalog(await TemporaryDatabase.Migrated());
        await catalog.ReplaceAsync(samples);
        return catalog;
    }

    /// <summary>What an import would do: other rows and the next version in one transaction.</summary>
    internal async Task ReplaceAsync(params Sample[] samples)
    {
        await using var context = _database.Database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync("""DELETE FROM "EntrySearch" """);
        context.RemoveRange(await context.Entries.ToListAsync());
        context.RemoveRange(await context.Topics.ToListAsync());
        context.RemoveRange(await context.Organizations.ToListAsync());
        context.RemoveRange(await context.Keywords.ToListAsync());
        context.RemoveRange(await context.EntryShadows.ToListAsync());
        context.RemoveRange(await context.Sources.ToListAsync());
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
        var rows = new SampleRows(context);
        foreach (var sample in samples) rows.Add(sample);
        var state = await context.States.SingleOrDefaultAsync();
        if (state is null) context.Add(state = new CatalogState { Id = 1 });
        state.Version++;
        await context.SaveChangesAsync();
        rows.WriteSearchTexts();
        await transaction.CommitAsync();
    }

    internal async Task<EntryListing> List(string query) => await WithBrowser(browser => browser.ListAsync(Filters.Parse(query)));

    internal async Task<EntryDetails?> Find(string id) => await WithBrowser(browser => browser.FindAsync(id));

    internal string File => _database.File;

    internal CatalogStore Store => _database.Database;

    internal CatalogContext Context() => _database.Database.CreateDbContext();

    public void Dispose()
    {
        _current.Dispose();
        _database.Dispose();
    }

    private async Task<T> WithBrowser<T>(Func<CatalogBrowser, Task<T>> ask)
    {
        await using var context = Context();
        return await ask(new CatalogBrowser(context, _current));
    }
}
