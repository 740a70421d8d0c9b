using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReadingList.Import;
using ReadingList.Web.Hosting;

namespace ReadingList.Testing;

/// <summary>The whole app, in memory or on a port: Markdown files go in through the importer, answers come out.</summary>
public sealed class CatalogApp : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings = [];
    private Action<IServiceCollection>? _parts;

    public CatalogApp()
    {
        Folder = TemporaryDatabase.Folder();
        var catalog = Path.Combine(Folder.FullName, "catalog.db");
        TemporaryDatabase.CopyMigratedAsync(catalog).GetAwaiter().GetResult();
        _settings["ReadingList:Database:ConnectionString"] = $"Data Source={catalog}";
        // What a test saves, it imports itself, and is not overtaken.
        _settings["ReadingList:WatchSeconds"] = "0";
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.HandleCookies = false;
    }

    /// <summary>Of this app alone; the lists and whatever lies beside them.</summary>
    public DirectoryInfo Folder { get; }

    public static CatalogApp Of(string markdown) => new CatalogApp().WithList("list.md", markdown);

    public static CatalogApp OfSeeds() => new CatalogApp().WithSource(Project.File("seeds"));

    /// <summary>On a port, for browsers.</summary>
    /// <param name="lists">Files or folders of Markdown.</param>
    public static CatalogApp Serving(params IEnumerable<string> lists) => lists.Aggregate(new CatalogApp(), (app, list) => app.WithSource(list)).OnPort();

    /// <summary>Writes the list and names it as a source.</summary>
    public CatalogApp WithList(string name, string markdown)
    {
        var path = Path.Combine(Folder.FullName, name);
        File.WriteAllText(path, markdown);
        return WithSource(path);
    }

    public CatalogApp WithSource(string path) =>
        With($"ReadingList:Sources:{_settings.Keys.Count(key => key.StartsWith("ReadingList:Sources", StringComparison.Ordinal))}", path);

    public CatalogApp With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    /// <summary>Looks for saved lists by itself, as it does for people.</summary>
    public CatalogApp Watching()
    {
        _settings.Remove("ReadingList:WatchSeconds");
        return this;
    }

    /// <summary>Waits longer for hosts than people do: on a busy machine the patience of the shipped app ends in the middle of a test.</summary>
    public CatalogApp PatientWithHosts() => With(services => services.AddSingleton(provider => SourceAccess.Of(provider.GetRequiredService<ReadingListSettings>()) with
    {
        Patience = TimeSpan.FromMinutes(10), Memory = new(), Stopping = provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping,
    }));

    /// <summary>Serves on a port of this machine from now on, as people run it: the server in memory forgives what a real one forbids.</summary>
    public CatalogApp OnPort()
    {
        UseKestrel(0);
        StartServer();
        return this;
    }

    /// <summary>Of an app on a port.</summary>
    public Uri Home => new(Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()
        .Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("localhost", "127.0.0.1", StringComparison.Ordinal));

    /// <summary>Whether tests wait until the lists are read, as nearly all of them want. Off for those of what is shown before.</summary>
    public bool WaitsForLists { get; init; } = true;

    /// <summary>With another part of the framework's than an app has otherwise.</summary>
    public CatalogApp With(Action<IServiceCollection> part)
    {
        _parts += part;
        return this;
    }

    public async Task<HttpResponseMessage> GetAsync(string address, string language = "en", params (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks as no reader has before, so that the page has to be made and is not the one kept.</summary>
    public Task<HttpResponseMessage> FreshAsync(string address) => GetAsync(address, "en", ("Accept-Encoding", $"x-{Guid.NewGuid():N}"));

    public async Task<IHtmlDocument> PageAsync(string address, string language = "en")
    {
        using var response = await GetAsync(address, language);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> form, params (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Where its log goes, too.</summary>
    public LogRecorder? Log { get; init; }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        if (WaitsForLists) host.Services.GetRequiredService<CatalogStatus>().FirstImport.GetAwaiter().GetResult();
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // A hundred apps start in these tests, and whoever looks for what failed does not want to read of each.
        builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", nameof(LogLevel.Warning));
        if (Log is not null) builder.ConfigureLogging(logging => logging.AddProvider(Log));
        foreach (var (name, value) in _settings) builder.UseSetting(name, value);
        // So that a test can count what its own request does.
        builder.ConfigureTestServices(services => services.Configure<TestServerOptions>(options => options.PreserveExecutionContext = true));
        if (_parts is { } parts) builder.ConfigureTestServices(parts);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Folder.Exists) Folder.Delete(recursive: true);
    }
}
