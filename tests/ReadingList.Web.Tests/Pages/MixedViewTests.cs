using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>A view of several criteria is called by them, in the heading and in the browser's tab.</summary>
public sealed class MixedViewTests(MixedViewTests.Shown read) : IClassFixture<MixedViewTests.Shown>
{
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        # List
        ## NLP
        * [**All of it is bold** (Dec 2022, Google)](https://example.org/1)
        * [One **word** is (Jan 2023, Meta)](https://example.org/2): a note
        * [Third (Nov 2022, Acme)](https://example.org/3)
        * [Fourth (Nov 2022, Bolt)](https://example.org/4)
        """));

    [Theory]
    [InlineData("/?org=google&org=meta&from=2022-11&to=2023-01", "en", "Google · Meta, Nov 2022 – Jan 2023")]
    [InlineData("/?org=google&org=meta&from=2022-11&to=2023-01", "ko", "Google · Meta, 2022년 11월 – 2023년 1월")]
    [InlineData("/?org=google&org=meta&from=2022-12&to=2022-12", "en", "Google · Meta, Dec 2022")]
    [InlineData("/?org=google&org=meta&org=acme&org=bolt", "en", "Acme · Bolt · Google +1")]
    [InlineData("/?from=2022-12", "ko", "2022년 12월부터")]
    [InlineData("/?org=meta&has=note", "en", "Meta")]
    [InlineData("/", "en", "List")]
    public async Task It_says_what_it_shows(string address, string language, string heading)
    {
        var page = await read.App.PageAsync(address, language);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(heading, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_is_bold_as_a_whole_stresses_nothing()
    {
        var page = await read.App.PageAsync("/");
        Assert.Equal(["word"], page.QuerySelectorAll("h3 strong").Select(stressed => stressed.TextContent));
    }
}
