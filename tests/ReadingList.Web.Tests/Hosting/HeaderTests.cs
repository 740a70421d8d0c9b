using System.Net;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

public sealed class HeaderTests(SeedCatalog seeds)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/months/2022-13", HttpStatusCode.BadRequest)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/robots.txt", HttpStatusCode.OK)]
    [InlineData("/sitemap.xml", HttpStatusCode.OK)]
    [InlineData("/favicon.svg", HttpStatusCode.OK)]
    [InlineData("/manifest.webmanifest", HttpStatusCode.OK)]
    [InlineData("/worker.js", HttpStatusCode.OK)]
    [InlineData("/marks?id=x", HttpStatusCode.OK)]
    [InlineData("/offline", HttpStatusCode.OK)]
    [InlineData("/keys", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_strict_headers(string address, HttpStatusCode status)
    {
        using var response = await seeds.App.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("strict-origin-when-cross-origin", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("camera=()", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await seeds.App.GetAsync("/orgs/google");
        var tag = first.Headers.ETag!.ToString();
        using var counter = new QueryCounter();
        using var same = await seeds.App.GetAsync("/orgs/google", "en", ("If-None-Match", tag));
        using var korean = await seeds.App.GetAsync("/orgs/google", "ko", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, korean.StatusCode);
        Assert.Contains("Accept-Language", first.Headers.Vary.Concat(first.Headers.Vary).First(), StringComparison.Ordinal);
        Assert.InRange(counter.Count, 0, 3);
    }

    [Fact]
    public async Task An_entrys_page_that_has_not_changed_is_not_sent_again_and_another_view_is_another_page()
    {
        var address = (await seeds.App.PageAsync("/orgs/google")).QuerySelector("article .meta a[href^='/entries/']")!.GetAttribute("href")!;
        using var first = await seeds.App.GetAsync(address);
        using var same = await seeds.App.GetAsync(address, "en", ("If-None-Match", first.Headers.ETag!.ToString()));
        var alone = await seeds.App.PageAsync(address[..address.IndexOf('?', StringComparison.Ordinal)]);

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Contains("in=org%3Dgoogle", address, StringComparison.Ordinal);
        Assert.Empty(alone.QuerySelectorAll(".between a[href*='org%3Dgoogle']"));
    }

    [Fact]
    public async Task The_sitemap_holds_the_entries_and_is_wellformed()
    {
        using var response = await seeds.App.GetAsync("/sitemap.xml");
        var map = System.Xml.Linq.XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var addresses = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToArray();

        Assert.Contains("http://localhost/orgs/google", addresses);
        Assert.True(addresses.Count(address => address.StartsWith("http://localhost/entries/", StringComparison.Ordinal)) > 60);
    }

    [Fact]
    public async Task The_sitemap_of_a_large_catalog_is_whole()
    {
        await using var app = CatalogApp.Of("# List\n" + string.Concat(Enumerable.Range(0, 2_000).Select(number => $"* [Title {number} (Dec 2022)](https://example.org/{number})\n"))).OnPort();
        var text = (await new Wire(app.Home).AskAsync("/sitemap.xml")).Text;
        var map = System.Xml.Linq.XDocument.Parse(text);

        Assert.Equal(2_000, map.Descendants().Count(element => element.Name.LocalName == "lastmod"));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_told_where_the_map_is()
    {
        using var response = await seeds.App.GetAsync("/robots.txt");

        Assert.Contains("Sitemap: http://localhost/sitemap.xml", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_can_search_the_catalog_from_its_address_bar()
    {
        using var response = await seeds.App.GetAsync("/opensearch.xml");
        var description = System.Xml.Linq.XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(description.Descendants(), element => element.Attribute("template")?.Value == "http://localhost/search?q={searchTerms}");
    }

    [Theory]
    [InlineData("/healthz", "ok")]
    [InlineData("/readyz", "ready")]
    public async Task Health_is_one_word(string address, string word)
    {
        using var response = await seeds.App.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(word, (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim());
    }
}
