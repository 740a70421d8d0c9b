using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class AboutPageTests
{
    [Fact]
    public async Task A_list_most_of_whose_links_are_in_no_entry_says_so_before_its_other_findings()
    {
        using var app = CatalogApp.Of("# List\n*\n* [One](https://example.org/1)\n\nText with [a link](https://example.org/2) and [a second](https://example.org/3).\n");

        var page = await app.PageAsync("/about");

        var first = page.QuerySelector(".findings li")!;
        Assert.Equal("RL021", first.QuerySelector("code")!.TextContent);
        Assert.Contains("2 of the 3 links", first.TextContent, StringComparison.Ordinal);
    }
}
