using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Pages;

public sealed class QueryCountTests(SeedCatalog seeds)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/topics")]
    [InlineData("/orgs")]
    [InlineData("/months")]
    [InlineData("/keywords")]
    [InlineData("/orgs/google?month=2022-12&has=note")]
    [InlineData("/search?q=LLM")]
    [InlineData("/orgs/nobody-knows")]
    [InlineData("/map")]
    [InlineData("/map?q=LLM")]
    [InlineData("/search/suggest?q=LLM")]
    [InlineData("/about")]
    [InlineData("/new?since=5")]
    // And one that brings the entries' texts and one of the full-text index, which are prepared beside EF.
    public async Task A_page_asks_EF_at_most_twice(string address)
    {
        using var first = await seeds.App.GetAsync(address);
        using var counter = new QueryCounter();
        using var second = await seeds.App.FreshAsync(address);

        Assert.InRange(counter.Count, 0, 2);
    }

    [Fact]
    public async Task An_entry_asks_EF_at_most_three_times()
    {
        var page = await seeds.App.PageAsync("/");
        var entry = page.QuerySelector("article.entry .meta a[href^='/entries/']")!.GetAttribute("href")!;
        using var counter = new QueryCounter();
        using var response = await seeds.App.FreshAsync(entry);

        Assert.True(response.IsSuccessStatusCode);
        Assert.InRange(counter.Count, 1, 3);
    }
}
