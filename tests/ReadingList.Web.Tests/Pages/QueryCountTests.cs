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
    public async Task A_page_costs_at_most_three_queries(string address)
    {
        using var first = await seeds.App.GetAsync(address);
        using var counter = new QueryCounter();
        using var second = await seeds.App.FreshAsync(address);

        Assert.InRange(counter.Count, 1, 3);
    }

    [Fact]
    public async Task An_entry_costs_at_most_three_queries()
    {
        var page = await seeds.App.PageAsync("/");
        var entry = page.QuerySelector("article.entry .meta a[href^='/entries/']")!.GetAttribute("href")!;
        using var counter = new QueryCounter();
        using var response = await seeds.App.FreshAsync(entry);

        Assert.True(response.IsSuccessStatusCode);
        Assert.InRange(counter.Count, 1, 3);
    }
}
