using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>What happens before the first request: the database is brought up to date. The lists are read behind it, while the port answers.</summary>
public static class CatalogStart
{
    public static void AddCatalog(this IServiceCollection services, ReadingListSettings settings) => services
        .AddSingleton(settings)
        .AddCatalog(settings.Database)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<CatalogImporter>()
        .AddSingleton(provider => SourceAccess.Of(settings) with { Memory = new(), Stopping = provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping })
        .AddSingleton<ConfiguredLists>()
        .AddSingleton<CatalogStatus>()
        .AddSingleton<RecentImports>()
        .AddSingleton<WaitingImports>()
        .AddHostedService<ImportWorker>()
        .AddHostedService<LocalWatch>()
        .AddHostedService<WebPoll>();

    /// <summary>Never throws for a database: the app starts all the same, and says on the About page what is amiss.</summary>
    public static async Task OpenCatalogAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<CatalogStore>().MigrateAsync(app.Lifetime.ApplicationStopping);
            _ = app.Services.GetRequiredService<WaitingImports>().Add();
        }
        catch (DatabaseException failure)
        {
            app.Logger.LogError("{Problem}", failure.Message);
            app.Services.GetRequiredService<CatalogStatus>().Imported([new("", failure.Message)]);
        }
    }

    /// <returns>The exit code: 0, or 3 where it cannot listen (the address is taken, a certificate is missing), which one sentence says.</returns>
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
        catch (Exception failure) when (!app.Lifetime.ApplicationStarted.IsCancellationRequested && failure is IOException or SocketException or InvalidOperationException or CryptographicException or FormatException)
        {
            await Console.Error.WriteLineAsync($"The app cannot listen: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
            return 3;
        }
    }
}
