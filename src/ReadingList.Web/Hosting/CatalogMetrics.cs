using Microsoft.EntityFrameworkCore;
using Prometheus;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary><c>/metrics</c> for Prometheus: how many entries the catalog has, from how many lists, and when it was last imported; and memory (<see cref="MemoryMetrics"/>).</summary>
public static class CatalogMetrics
{
    /// <summary>Each app has a registry of its own: several may run in one process.</summary>
    public static IServiceCollection AddCatalogMetrics(this IServiceCollection services) => services.AddSingleton(Catalog);

    public static void MapCatalogMetrics(this WebApplication app) =>
        app.MapMetrics("/metrics", app.Services.GetRequiredService<CollectorRegistry>()).Depends(DependsOn.Moment);

    private static CollectorRegistry Catalog(IServiceProvider services)
    {
        var registry = Metrics.NewCustomRegistry();
        var metrics = Metrics.WithCustomRegistry(registry);
        var entries = metrics.CreateGauge("readinglist_entries", "Entries in the catalog.");
        var sources = metrics.CreateGauge("readinglist_sources", "Imported lists.");
        var store = services.GetRequiredService<CatalogStore>();
        var imported = metrics.CreateGauge("readinglist_last_import_timestamp_seconds", "When a list was last imported.");
        MemoryMetrics.Add(registry);
        registry.AddBeforeCollectCallback(async cancel =>
        {
            try
            {
                await using var catalog = store.CreateDbContext();
                entries.Set(await catalog.Entries.CountAsync(cancel));
                sources.Set(await catalog.Sources.CountAsync(cancel));
                var latest = await catalog.Sources.MaxAsync(source => (DateTime?)source.ImportedOn, cancel);
                if (latest is { } moment) imported.SetToTimeUtc(new DateTimeOffset(moment, TimeSpan.Zero));
            }
            catch (Exception failure) when (store.Explain(failure) is not null)
            {
                // What is not known is not told; the requests, and how they fail, still are.
                foreach (var gauge in new[] { entries, sources, imported }) gauge.Unpublish();
            }
        });
        return registry;
    }
}
