using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class InferredTests(InferredTests.Shown read) : IClassFixture<InferredTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        ## Research
        * [Stated (Dec 2022, Acme)](https://blog.acme.example/a)
        * [Stated too (Nov 2022, Acme)](https://blog.acme.example/b)
        * [Not stated (Oct 2022)](https://blog.acme.example/c)
        """));

    private readonly CatalogApp _app = read.App;

    [Theory]
    [InlineData("en", "(inferred)")]
    [InlineData("ko", "(추정)")]
    public async Task An_inferred_organisation_is_marked_for_the_eye_and_in_words(string language, string words)
    {
        var page = await _app.PageAsync("/", language);
        var marked = page.QuerySelectorAll("article .guess");

        Assert.Single(marked);
        Assert.Equal("Acme", marked[0].TextContent);
        Assert.Contains(words, marked[0].ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not stated", marked[0].Closest("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_entry_says_where_the_value_comes_from()
    {
        var link = (await _app.PageAsync("/")).QuerySelectorAll("article").Single(entry => entry.QuerySelector(".guess") is not null)
            .QuerySelector("a[href^='/entries/']")!.GetAttribute("href")!;
        var page = await _app.PageAsync(link);

        Assert.Contains("Inferred from the address", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }
}
