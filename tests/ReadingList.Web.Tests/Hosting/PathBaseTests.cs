using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

public sealed class PathBaseTests : IDisposable
{
    private readonly CatalogApp _app = CatalogApp.Of("## Research\n* [A post (Dec 2022, Acme)](https://example.org/a)\n");

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Below_a_path_every_link_stays_below_it()
    {
        using var below = _app.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Below>()));
        using var client = below.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var html = await client.GetStringAsync(new Uri("/reading/orgs/acme", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        var addresses = page.QuerySelectorAll("[href^='/'], [src^='/'], form[action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!);

        Assert.All(addresses, address => Assert.StartsWith("/reading/", address, StringComparison.Ordinal));
        Assert.Equal("http://localhost/reading/orgs/acme", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private sealed class Below : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => next(app.UsePathBase("/reading"));
    }
}
