using Microsoft.Extensions.DependencyInjection;

namespace ReadingList.Browsing;

public static class BrowsingServices
{
    /// <summary>Adds <see cref="CatalogBrowser"/>; needs a registered <see cref="Data.CatalogContext"/>.</summary>
    public static IServiceCollection AddBrowsing(this IServiceCollection services) => services.AddScoped<CatalogBrowser>();
}
