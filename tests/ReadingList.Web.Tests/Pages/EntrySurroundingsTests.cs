using System.Net;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class EntrySurroundingsTests(EntrySurroundingsTests.Shown read) : IClassFixture<EntrySurroundingsTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        # A list
        ## Serving
        * [챗봇 서빙 3편 (Mar 2022, 스캐터랩)](https://example.org/serving-3)
            * [2편](https://www.example.org/serving-2/?utm_source=x)에서 이어지는 글
        * [챗봇 서빙 2편 (Feb 2022, 스캐터랩)](https://example.org/serving-2)
            * [이전 글](https://example.org/serving-1) → 다음
        * [챗봇 서빙 1편 (Jan 2022, 스캐터랩)](https://example.org/serving-1)
        ## Models
        * [Scaling *GPT* Further (Jan 2021, OpenAI)](https://example.org/gpt-1)
        * [Scaling *GPT* Again (Feb 2021, Google)](https://example.org/gpt-2)
        * [A Word on Nothing (Mar 2021)](https://example.org/nothing)
        """).With("ReadingList:EditUrl", "https://git.example/edit/{path}#L{line}"));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task More_like_this_says_why_and_leaves_the_series_out()
    {
        var page = await _app.PageAsync(await AddressAsync("Scaling GPT Further"));
        var similar = page.QuerySelectorAll("ul.others > li");

        Assert.Equal(["Scaling GPT Again", "A Word on Nothing"], similar.Select(each => each.QuerySelector("a")!.TextContent));
        Assert.Contains("Same model or tool: GPT", similar[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("In both titles: scaling", similar[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("further", similar[0].QuerySelector("p")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Same topic: Models", similar[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_view_one_came_from_is_walked_to_its_ends()
    {
        var listing = await _app.PageAsync("/topics/serving?sort=oldest");
        var address = listing.QuerySelector(".end > a:last-of-type")!.GetAttribute("href")!;
        var walked = new List<string>();
        for (var steps = 0; steps < 9 && address is not null; steps++)
        {
            var page = await _app.PageAsync(address);
            walked.Add(page.QuerySelector("h1")!.TextContent);
            Assert.Equal("/topics/serving?sort=oldest", page.QuerySelector(".between a:not([rel])")!.GetAttribute("href"));
            Assert.DoesNotContain("?", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
            address = page.QuerySelector(".between a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(["챗봇 서빙 1편", "챗봇 서빙 2편", "챗봇 서빙 3편"], walked);
    }

    [Theory]
    [InlineData("?in=month%3D2022-13")]
    [InlineData("?in=q%3D%22%2527%253Cscript%253E")]
    [InlineData("?in=org%3Dnobody&in=org%3Dopenai")]
    [InlineData("?in=%25%26%3D%26%26page%3D9")]
    public async Task A_view_that_is_none_does_no_harm(string query)
    {
        using var response = await _app.GetAsync(await AddressAsync("A Word on Nothing") + query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_line_can_be_edited_where_the_settings_say()
    {
        var page = await _app.PageAsync(await AddressAsync("챗봇 서빙 1편"));

        Assert.Equal("https://git.example/edit/list.md#L7", page.QuerySelector(".facts a[href*='/edit/']")!.GetAttribute("href"));
        Assert.DoesNotContain(_app.Folder.FullName, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_ways_of_citing_can_be_copied()
    {
        var page = await _app.PageAsync(await AddressAsync("Scaling GPT Again"));

        Assert.Equal(["BibTeX", "RIS", "CSL-JSON", "Markdown", "Plain text"], page.QuerySelectorAll(".cite h3").Select(heading => heading.ChildNodes[0].TextContent.Trim()));
        Assert.Equal("Google (Feb 2021). Scaling GPT Again. https://example.org/gpt-2", page.QuerySelectorAll(".cite pre")[^1].TextContent);
        Assert.Equal(5, page.QuerySelectorAll(".cite button[data-copy]").Length);
    }

    private async Task<string> AddressAsync(string title)
    {
        var page = await _app.PageAsync("/");
        var entry = page.QuerySelectorAll("article.entry").First(each => each.QuerySelector("h3")!.TextContent == title);
        return entry.QuerySelector(".end > a:last-of-type")!.GetAttribute("href")!;
    }
}
