using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>What happens before the first request: the database is brought up to date, then the lists are imported.</summary>
public static class CatalogStart
{
    public static void AddCatalog(this IServiceCollection services, ReadingListSettings settings) => services
        .AddSingleton(settings)
        .AddCatalog(settings.Database)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<CatalogImporter>()
        .AddSingleton<ConfiguredLists>()
        .AddSingleton<CatalogStatus>()
        .AddSingleton<RecentImports>();

    /// <summary>Never throws for a list or a database: the app starts with what the catalog holds, and says on the About page what is amiss.</summary>
    public static async Task OpenCatalogAsync(this WebApplication app)
    {
        var cancel = app.Lifetime.ApplicationStopping;
        var settings = app.Services.GetRequiredService<ReadingListSettings>();
        var database = app.Services.GetRequiredService<CatalogDatabase>();
        var (problems, title) = ((IReadOnlyList<string>)[], settings.Title);
        try
        {
            await database.MigrateAsync(cancel);
            problems = app.Services.GetRequiredService<ConfiguredLists>().Import(settings.SourcesFrom(app.Environment.ContentRootPath), cancel);
            title ??= await TitleAsync(database, cancel);
        }
        catch (Exception failure) when (failure is DatabaseException or DbException)
        {
            problems = [failure.Message];
        }

        foreach (var problem in problems) app.Logger.LogError("{Problem}", problem);
        app.Services.GetRequiredService<CatalogStatus>().Started(title, problems);
    }

    /// <returns>The exit code: 0, or 3 where the address is taken, which one sentence says.</returns>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{failure.Message.TrimEnd('.')}; choose another with --urls http://localhost:5001.");
            return 3;
        }
    }

    private static async Task<string?> TitleAsync(CatalogDatabase database, CancellationToken cancel)
    {
        await using var catalog = database.CreateDbContext();
        return await catalog.Sources.Where(source => source.Title != null).OrderBy(source => source.Id).Select(source => source.Title).FirstOrDefaultAsync(cancel);
    }
}
