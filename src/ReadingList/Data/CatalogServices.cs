using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ReadingList.Data;

public static class CatalogServices
{
    /// <summary>
    /// Registers the <see cref="CatalogDatabase"/>, the same as <c>IDbContextFactory&lt;CatalogContext&gt;</c> (both
    /// singletons), and a scoped <see cref="CatalogContext"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static IServiceCollection AddCatalog(this IServiceCollection services, DatabaseSettings settings)
    {
        var database = new CatalogDatabase(settings, namesOnly: true);
        return services
            .AddSingleton(database)
            .AddSingleton<IDbContextFactory<CatalogContext>>(database)
            .AddSingleton<CatalogVersion>()
            .AddScoped(_ => database.CreateDbContext());
    }
}
