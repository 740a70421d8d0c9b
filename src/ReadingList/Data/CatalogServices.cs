using Microsoft.Extensions.DependencyInjection;

namespace ReadingList.Data;

public static class CatalogServices
{
    /// <summary>Registers the <see cref="CatalogStore"/> (a singleton) and a scoped <see cref="CatalogContext"/>.</summary>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static IServiceCollection AddCatalog(this IServiceCollection services, DatabaseSettings settings)
    {
        var store = CatalogStore.Open(settings, namesOnly: true);
        // Not as it is: nobody would dispose it.
        return services.AddSingleton(_ => store).AddScoped(_ => store.CreateDbContext());
    }
}
