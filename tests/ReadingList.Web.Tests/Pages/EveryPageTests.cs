using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReadingList.Testing;
using ReadingList.Web.Tests.Api;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Pages;

public sealed class EveryPageTests(SeedCatalog seeds, SmallList list)
{
    public static TheoryData<string, string> Addresses()
    {
        var data = new TheoryData<string, string>();
        string[] addresses =
        [
            "/", "/topics", "/orgs", "/orgs/google", "/months", "/months/2022-12", "/months/2022", "/keywords", "/sites/ai.googleblog.com",
            "/search?q=RLHF", "/search?q=%EC%96%B8%EC%96%B4", "/about", "/?sort=list", "/?sort=oldest&size=10&page=2", "/?from=2022-01&to=2022-12&has=note",
            "/?lang=ko", "/map", "/map?q=LLM&has=note", "/topics?topic=nlp", "/orgs?has=note", "/topics/nlp", "/?org=google&org=meta",
        ];
        foreach (var address in addresses)
        {
            data.Add(address, "ko");
            data.Add(address, "en");
        }

        return data;
    }

    [Fact]
    public async Task Every_page_of_the_app_is_one_in_both_languages_listed_here_or_not()
    {
        var routes = await Routes.OfPagesAsync(list.App);
        Assert.Contains("/keys", routes);
        foreach (var address in routes.Where(route => !route.StartsWith("/error", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var language in new[] { "ko", "en" }) await IsPageAsync(list.App, address, language);
        }
    }

    // Headings without a gap, ids once, nothing styled or scripted inline, and all else that IsPageAsync asks.
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_answers_in_both_languages(string address, string language)
    {
        var page = await IsPageAsync(seeds.App, address, language);
        Assert.StartsWith("http://localhost/", page?.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(2, page?.QuerySelectorAll("link[rel=alternate]").Length);
    }

    // Null for an entry's address without its title, which leads to the one with it.
    private static async Task<IDocument?> IsPageAsync(CatalogApp app, string address, string language)
    {
        using var response = await app.GetAsync(address, language);
        if (response.StatusCode == HttpStatusCode.MovedPermanently && address.StartsWith("/entries/", StringComparison.Ordinal)) return null;
        // Fails at the first slip of the markup.
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title ?? "");
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        Assert.NotNull(page.QuerySelector("a.skip[href='#main']"));
        Assert.NotNull(page.QuerySelector("main#main"));
        Assert.Empty(page.QuerySelectorAll("span[aria-label]:not([role]), div[aria-label]:not([role]), input[type=month][placeholder]"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload]"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First} at {address}"));
        return page;
    }

    [Fact]
    public async Task Every_link_inside_the_catalog_leads_to_an_answer()
    {
        var links = new HashSet<string>();
        foreach (var address in new[] { "/", "/orgs/google?month=2022-12", "/search?q=LLM&org=meta", "/months", "/about" })
        {
            var page = await seeds.App.PageAsync(address);
            links.UnionWith(page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!));
        }

        foreach (var link in links.Where((_, index) => index % 3 == 0))
        {
            using var response = await seeds.App.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link} answers {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/?topic=research&org=google", "/topics/research?org=google")]
    [InlineData("/orgs/google?month=2022-12", "/orgs/google?month=2022-12")]
    [InlineData("/months/2022-12?org=google&page=1&size=50&sort=newest", "/orgs/google?month=2022-12")]
    [InlineData("/?q=LLM", "/search?q=LLM")]
    [InlineData("/?utm_source=x", "/")]
    public async Task One_view_has_one_canonical_address(string asked, string canonical)
    {
        var page = await seeds.App.PageAsync(asked);

        Assert.Equal("http://localhost" + canonical, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/orgs/google", "/entries.atom?org=google")]
    [InlineData("/search?q=LLM", "/entries.atom?q=LLM")]
    public async Task The_feed_of_a_page_is_the_feed_of_its_filter(string address, string feed)
    {
        var page = await seeds.App.PageAsync(address);

        Assert.Equal(feed, page.QuerySelector("link[type='application/atom+xml']")?.GetAttribute("href"));
    }
}
