using Microsoft.AspNetCore.Server.Kestrel.Core;
using ReadingList.Web.Hosting.RequestLines;

namespace ReadingList.Web.Hosting;

public static class Server
{
    /// <summary>
    /// The program's own folder is where its settings and its styles lie, wherever it is started from; <c>--contentRoot</c> (or
    /// <c>ASPNETCORE_CONTENTROOT</c>) names another.
    /// </summary>
    public static WebApplicationOptions OptionsFor(string[] args) => new() { Args = args, ContentRootPath = NamesItsRoot(args) ? null : AppContext.BaseDirectory };

    /// <summary>
    /// Kestrel without its name. What a connection has received is answered by the thread that has it at hand, instead of being
    /// queued for another: that is a third of the cost of a page that is kept. The threads are those of the pool either way.
    /// </summary>
    public static IWebHostBuilder UseServer(this IWebHostBuilder host) => host
        .UseStaticWebAssets()
        .UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true)
        .ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            Bound(options.Limits);
            options.TakeRawAddresses();
        });

    /// <summary>Whether the styles and scripts of the pages are not to be found, which one sentence says.</summary>
    public static async Task<bool> LacksFilesAsync(this WebApplication app)
    {
        if (MissingFiles(app.Environment) is not { } missing) return false;
        await Console.Error.WriteLineAsync($"{missing}; publish the app again.");
        return true;
    }

    private static string? MissingFiles(IWebHostEnvironment app)
    {
        var index = Path.Combine(AppContext.BaseDirectory, $"{app.ApplicationName}.staticwebassets.endpoints.json");
        return !File.Exists(index) ? $"{index}: the index of the pages' styles and scripts is missing"
            : app.WebRootFileProvider.GetFileInfo("site.css").Exists ? null
            : $"{app.WebRootPath ?? Path.Combine(app.ContentRootPath, "wwwroot")}: the folder with the pages' styles and scripts is missing";
    }

    private static bool NamesItsRoot(string[] args) =>
        new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build()[HostDefaults.ContentRootKey] is not null;

    // What one connection may cost. Who reads or writes more slowly than any network of today is let go.
    private static void Bound(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = 5_000;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.MinResponseDataRate = new(bytesPerSecond: 2 * 1024, gracePeriod: TimeSpan.FromSeconds(10));
        // The only thing that is sent here is a form of three fields.
        limits.MaxRequestBodySize = 64 * 1024;
        // A page is out of our hands when it is made, however slowly it is read.
        limits.MaxResponseBufferSize = 256 * 1024;
    }
}
