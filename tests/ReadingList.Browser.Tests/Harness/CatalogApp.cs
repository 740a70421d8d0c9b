using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReadingList.Web.Hosting;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>The web app as a self-hoster runs it, on a real port, filled from Markdown into a database of its own.</summary>
internal sealed class CatalogApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readinglist-browser-");
    private readonly string[] _lists;

    private CatalogApp(string[] lists) => _lists = lists;

    /// <summary>Where it listens, without a trailing slash.</summary>
    public string Address { get; private set; } = "";

    /// <param name="lists">Files or folders of Markdown.</param>
    public static CatalogApp Serving(params string[] lists)
    {
        var app = new CatalogApp(lists);
        app.UseKestrel(0);
        app.StartServer();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        app.Address = (addresses?.Addresses.First() ?? throw new InvalidOperationException("The app listens nowhere."))
            .Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
            .TrimEnd('/');
        return app;
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        // The lists are read behind the start.
        host.Services.GetRequiredService<CatalogStatus>().FirstImport.GetAwaiter().GetResult();
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("ReadingList:Database:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "catalog.db")}");
        for (var i = 0; i < _lists.Length; i++) builder.UseSetting($"ReadingList:Sources:{i}", _lists[i]);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _folder.Exists) _folder.Delete(recursive: true);
    }
}
