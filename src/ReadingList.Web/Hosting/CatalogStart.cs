using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>What happens before the first request: the database is brought up to date, then the lists are imported.</summary>
public static class CatalogStart
{
    public static IServiceCollection AddCatalog(this IServiceCollection services, IConfiguration configuration) => services
        .AddCatalog(configuration.GetSection("ReadingList:Database").Get<DatabaseSettings>() ?? new DatabaseSettings())
        .AddSingleton<CatalogStatus>();

    /// <summary>Never throws: the app starts with whatever the catalog holds, and says on the About page what is amiss.</summary>
    public static async Task OpenCatalogAsync(this WebApplication app)
    {
        var problems = new List<string>();
        try
        {
            await app.Services.GetRequiredService<CatalogDatabase>().MigrateAsync(app.Lifetime.ApplicationStopping);
        }
        catch (DatabaseException failure)
        {
            app.Logger.LogError("{Problem}", failure.Message);
            problems.Add(failure.Message);
        }

        app.Services.GetRequiredService<CatalogStatus>().Started(app.Configuration["ReadingList:Title"], problems);
    }
}
