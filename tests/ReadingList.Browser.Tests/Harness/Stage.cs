using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Testing;

[assembly: AssemblyFixture(typeof(Stage))]

namespace ReadingList.Browser.Tests.Harness;

/// <summary>One browser and one app, filled from the seeds, for all tests.</summary>
public sealed class Stage : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private CatalogApp? _seeds;
    private Lazy<Task<IReadOnlyList<string>>>? _routes;

    public async ValueTask InitializeAsync()
    {
        _seeds = CatalogApp.Serving(Project.File("seeds"));
        _routes = new(() => Routes.OfPagesAsync(_seeds));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.FindOrInstall(), Args = Chromium.Arguments });
    }

    /// <summary>The addresses of all pages of the seeds' catalog.</summary>
    internal Task<IReadOnlyList<string>> RoutesAsync() => _routes!.Value;

    /// <summary>A reader visits the catalog of the seeds; anything wrong with any page on the way fails the test.</summary>
    internal Task VisitAsync(Scene scene, Func<Visit, Task> story) => VisitAsync(_seeds!, scene, story);

    internal async Task VisitAsync(CatalogApp app, Scene scene, Func<Visit, Task> story, bool bypassPolicy = false)
    {
        await using var visit = await OpenAsync(app, scene, bypassPolicy);
        try
        {
            await story(visit);
            Assert.True(visit.Guard.Wrongs.Count == 0, $"{visit.Page.Url}\n{string.Join('\n', visit.Guard.Wrongs)}");
        }
        catch (Exception)
        {
            await Evidence.SaveAsync(visit.Page);
            throw;
        }
    }

    /// <summary>A visit that nobody judges.</summary>
    internal Task<Visit> OpenAsync(Scene scene) => OpenAsync(_seeds!, scene, bypassPolicy: false);

    /// <param name="bypassPolicy">Switches the content policy off: what only the policy would stop is then seen to run.</param>
    private async Task<Visit> OpenAsync(CatalogApp app, Scene scene, bool bypassPolicy)
    {
        var home = app.Home.GetLeftPart(UriPartial.Authority);
        var address = scene.PlainHttp ? home.Replace("127.0.0.1", Chromium.PlainHost, StringComparison.Ordinal) : home;
        var options = scene.ToOptions(address);
        options.BypassCSP = bypassPolicy;
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        var guard = new PageGuard(context, address) { PlainHttp = scene.PlainHttp };
        return new Visit(await context.NewPageAsync(), scene, guard, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_seeds is not null) await _seeds.DisposeAsync();
    }
}
