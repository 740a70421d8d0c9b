using Microsoft.Extensions.DependencyInjection;

namespace ReadingList.Browsing;

public static class BrowsingServices
{
    /// <summary>Adds <see cref="CatalogBrowser"/> and what else reads the catalog for its faces (scoped); needs a registered <see cref="Data.CatalogContext"/>.</summary>
    public static IServiceCollection AddBrowsing(this IServiceCollection services) =>
        services.AddSingleton(provider => new CurrentSnapshot { Clock = provider.GetService<TimeProvider>() ?? TimeProvider.System }).AddScoped<CatalogBrowser>().AddScoped<SiteAddresses>().AddScoped<SourceReports>().AddScoped<SourcePictures>().AddScoped<ListComparer>();
}
