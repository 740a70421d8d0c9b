using System.Net;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Pages;

/// <summary>Pages with nothing to show: they say so, and lead on.</summary>
public sealed class WayOutTests(SeedCatalog seeds)
{
    [Theory]
    [InlineData("/months/2022-13", "2022-13")]
    [InlineData("/?month=2022-13", "2022-13")]
    [InlineData("/?from=2023&to=2022", "2023")]
    [InlineData("/?sort=best", "best")]
    [InlineData("/?page=0", "0")]
    [InlineData("/?size=501", "501")]
    [InlineData("/?glossary=maybe", "maybe")]
    [InlineData("/orgs?from=soon", "soon")]
    [InlineData("/search?q=x&to=%3Cscript%3E", "<script>")]
    public async Task A_malformed_filter_gets_400_and_a_sentence_that_quotes_it(string address, string quoted)
    {
        foreach (var language in new[] { "ko", "en" })
        {
            using var response = await seeds.App.GetAsync(address, language);
            var page = await seeds.App.PageAsync(address, language);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains(quoted, page.QuerySelector("h1 + p")!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(page.QuerySelectorAll("main a[href]"));
            Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        }
    }

    [Fact]
    public async Task An_unknown_name_says_so_and_offers_the_nearest()
    {
        using var response = await seeds.App.GetAsync("/orgs/gogle");
        var page = await seeds.App.PageAsync("/orgs/gogle");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("gogle", page.QuerySelector(".help p")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".help a[href='/orgs/google']"));
    }

    [Fact]
    public async Task An_organisation_answers_to_its_other_names_and_has_one_address()
    {
        using var response = await seeds.App.GetAsync("/orgs/구글?from=2022");
        using var own = await seeds.App.GetAsync("/entries.csv?org=google");
        using var other = await seeds.App.GetAsync("/entries.csv?org=구글");
        var rows = await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/orgs/google?from=2022"), (response.StatusCode, response.Headers.Location?.OriginalString));
        Assert.Contains("Google", rows, StringComparison.Ordinal);
        Assert.Equal(rows, await other.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_found_offers_the_view_without_a_criterion_where_that_shows_something()
    {
        var page = await seeds.App.PageAsync("/orgs/google?site=nowhere.example");
        var google = await seeds.App.PageAsync("/orgs/google");

        var offer = page.QuerySelector(".help a[href='/orgs/google']")!.ParentElement!;
        Assert.EndsWith(google.QuerySelector(".intro h1 + p")!.TextContent.Split(" ·")[0], offer.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".help a[href='/sites/nowhere.example']"));
        Assert.NotNull(page.QuerySelector(".help a[href='/']"));
    }

    [Fact]
    public async Task A_page_past_the_end_leads_to_the_last()
    {
        var page = await seeds.App.PageAsync("/?page=900");

        Assert.NotNull(page.QuerySelector(".help a[href='/']"));
        Assert.NotNull(page.QuerySelector(".help a[href*='page=']"));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/entries/0000000000/token-merging")]
    [InlineData("/entries/%22%3E%3Cscript%3E")]
    [InlineData("/sources/list/images/x.png")]
    public async Task What_is_not_there_gets_404_and_a_way_out(string address)
    {
        using var response = await seeds.App.GetAsync(address);
        var page = await seeds.App.PageAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
        Assert.NotNull(page.QuerySelector("main a[href='/topics']"));
    }

    [Fact]
    public async Task A_lost_entry_offers_a_search_for_its_words()
    {
        var page = await seeds.App.PageAsync("/entries/0000000000/token-merging-your-vit");

        Assert.NotNull(page.QuerySelector("main a[href='/search?q=token%20merging%20your%20vit']"));
    }

    [Fact]
    public async Task An_empty_catalog_says_that_it_is_empty()
    {
        using var app = CatalogApp.Of("# Nothing yet\n\nJust words.\n");
        var page = await app.PageAsync("/");

        Assert.NotNull(page.QuerySelector(".help a[href='/about']"));
        Assert.Empty(page.QuerySelectorAll("article"));
    }

    [Theory]
    [InlineData("?q=%22")]
    [InlineData("?q=*")]
    [InlineData("?q=NEAR(")]
    [InlineData("?q=title:")]
    [InlineData("?q=%ED%A0%80")]
    [InlineData("?q=%EF%BF%BE")]
    [InlineData("?q=%00")]
    [InlineData("?topic=../../etc/passwd")]
    [InlineData("?org=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?site=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    public async Task Hostile_words_get_an_answer(string query)
    {
        using var response = await seeds.App.GetAsync("/" + query);
        var page = await seeds.App.PageAsync("/" + query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img, [onerror]"));
    }
}
