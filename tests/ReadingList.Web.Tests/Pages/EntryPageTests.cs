using System.Net;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class EntryPageTests(EntryPageTests.Shown read) : IClassFixture<EntryPageTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        # A list
        ## 1. Research
        ### 1.1. NLP
        * [*ChatGPT*: Optimizing Language Models (Nov 2022, OpenAI)](https://openai.com/blog/chatgpt/)
            * 사람 피드백으로 [파인 튜닝](https://example.org/rlhf)

        ![the picture](./images/chatgpt.png)
        """));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task It_tells_all_that_the_list_tells()
    {
        var page = await _app.PageAsync(await AddressAsync());

        Assert.Equal("ChatGPT: Optimizing Language Models", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("ChatGPT", page.QuerySelector("h1 em")!.TextContent);
        Assert.Equal("https://openai.com/blog/chatgpt/", page.QuerySelector("h1 a:not(.name)")!.GetAttribute("href"));
        Assert.Equal("noopener noreferrer", page.QuerySelector("h1 a:not(.name)")!.GetAttribute("rel"));
        Assert.Equal("/keywords/chatgpt", page.QuerySelector("h1 a.name")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("a a"));
        Assert.Equal("ko", page.QuerySelector(".note")!.GetAttribute("lang"));
        Assert.Equal("2022-11", page.QuerySelector(".facts time")!.GetAttribute("datetime"));
        Assert.NotNull(page.QuerySelector(".facts a[href='/orgs/openai']"));
        Assert.NotNull(page.QuerySelector(".crumbs a[href='/topics/research']"));
        Assert.NotNull(page.QuerySelector(".crumbs a[href='/topics/research/nlp']"));
        Assert.NotNull(page.QuerySelector(".terms a[href='https://example.org/rlhf']"));
        Assert.Contains("line 4", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/some-other-title")]
    public async Task A_wrong_slug_leads_to_the_right_address(string slug)
    {
        var address = await AddressAsync();
        using var response = await _app.GetAsync(string.Join('/', address.Split('/').Take(3)) + slug);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_address_typed_in_capitals_leads_to_the_right_one()
    {
        var address = await AddressAsync();
        using var response = await _app.GetAsync(address.ToUpperInvariant().Replace("/ENTRIES", "/entries", StringComparison.Ordinal));

        Assert.Equal(address, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_Korean_title_has_a_Korean_address_that_works()
    {
        using var app = CatalogApp.Of("## 연구\n* [언어 모델 (2022년 12월, 네이버)](https://example.org/a)\n");
        var link = (await app.PageAsync("/")).QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!;
        using var response = await app.GetAsync(link);

        Assert.EndsWith("/" + Uri.EscapeDataString("언어-모델"), link, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_address_is_shown_in_letters_and_leads_where_the_list_says()
    {
        const string address = "https://example.org/%EC%B6%94%EC%B2%9C%2Fa%E2%80%AE?q=%3Cb%3E";
        using var app = CatalogApp.Of($"## 연구\n* [추천 (2022년 12월)]({address})\n");
        var page = await app.PageAsync((await app.PageAsync("/")).QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!);

        var link = page.QuerySelector(".address a")!;
        Assert.Equal(address, link.GetAttribute("href"));
        Assert.StartsWith("https://example.org/추천%2Fa%E2%80%AE?q=", link.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(": a note")]
    [InlineData(": a note with [more](https://example.org/more)")]
    public async Task Its_headings_follow_each_other_without_a_gap(string note)
    {
        using var app = CatalogApp.Of($"## Research\n* [One (Dec 2022)](https://example.org/a){note}\n* [Two (Dec 2022)](https://example.com/b)\n");
        var page = await app.PageAsync((await app.PageAsync("/")).QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToArray();

        Assert.Contains(3, levels);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}"));
    }

    [Fact]
    public async Task No_link_holds_a_sign_that_an_address_may_not()
    {
        using var app = CatalogApp.Of(
            """
            ## Research
            * [One (Dec 2022)](<https://example.org/a|b?c="d"&e={f}>): a note with [more](<https://example.org/g|h"i>) ![x](<https://example.org/j|k.png>)
            """);
        var entry = (await app.PageAsync("/")).QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!;
        foreach (var address in new[] { "/", entry, "/entries.html", "/entries.atom" })
        {
            var links = (await app.PageAsync(address)).QuerySelectorAll("[href^='https://example.org/']").Select(link => link.GetAttribute("href")!).ToList();

            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.Matches(@"^[^|\x22{}]+$", link));
        }
    }

    private async Task<string> AddressAsync() =>
        (await _app.PageAsync("/")).QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!;
}
