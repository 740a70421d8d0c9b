using Microsoft.Extensions.DependencyInjection;

namespace ReadingList.Browsing;

public static class BrowsingServices
{
    /// <summary>Adds <see cref="CatalogBrowser"/> (scoped); needs a registered <see cref="Data.CatalogContext"/>.</summary>
    public static IServiceCollection AddBrowsing(this IServiceCollection services) =>
        services.AddSingleton<CurrentSnapshot>().AddScoped<CatalogBrowser>();
}
