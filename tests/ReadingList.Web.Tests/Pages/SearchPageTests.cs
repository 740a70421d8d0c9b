using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class SearchPageTests(SearchPageTests.Shown read) : IClassFixture<SearchPageTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        ## Research
        * [Learning to summarize with **RLHF** (Sep 2020, OpenAI)](https://openai.com/summarize): 보상 모델을 강화학습에 쓴다
        * [언어 모델의 강화 학습 (Dec 2022, 네이버)](https://example.org/rl)
        """));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task Hits_are_marked_in_titles_and_notes()
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString("강화학습"));
        var marked = page.QuerySelectorAll("article mark").Select(mark => mark.TextContent).ToArray();

        Assert.Contains("강화 학습", marked);
        Assert.Contains("강화학습", marked);
    }

    [Fact]
    public async Task What_was_searched_along_is_shown_and_one_click_turns_it_off()
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString("강화학습"));
        var off = page.QuerySelector(".along a")!.GetAttribute("href")!;
        var narrow = await _app.PageAsync(off);

        Assert.Contains("RL", page.QuerySelector(".along")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("glossary=off", off, StringComparison.Ordinal);
        Assert.DoesNotContain("glossary=off", narrow.QuerySelector(".along a")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
