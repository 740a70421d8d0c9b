using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>A search that finds nothing offers the nearest that finds something.</summary>
public sealed class NearSearchTests(NearSearchTests.Shown read) : IClassFixture<NearSearchTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        ## Research
        * [Learning to summarize with **RLHF** (Sep 2020, OpenAI)](https://openai.com/summarize): 보상 모델을 강화학습에 쓴다
        * [Recommendation at scale (Jan 2022, Netflix)](https://example.org/recommendation)
        ## Business
        * [챗봇 서빙 이야기 (Dec 2022, 스캐터랩)](https://example.org/serving)
        """));

    private readonly CatalogApp _app = read.App;

    [Theory]
    [InlineData("tjqld", "On the other keyboard layout: 서빙 1 post")]
    [InlineData("ㅜㄷㅅ리ㅑㅌ", "On the other keyboard layout: netflix 1 post")]
    [InlineData("recomendation", "Did you mean recommendation 1 post")]
    [InlineData("sumarize learnig", "Did you mean summarize learning 1 post")]
    [InlineData("강하학습", "Did you mean 강화학습 1 post")]
    [InlineData("스케터랩", "Organisation 스캐터랩 1 post")]
    [InlineData("busines", "Topic Business 1 post")]
    [InlineData("openai research", "Did you mean OpenAI · Research 1 post")]
    [InlineData("비즈니스 스캐터랩", "Show all posts")]
    [InlineData("비즈니스 스캐터랩", "Only the word 스캐터랩 1 post")]
    [InlineData("스캐터랩 rlhf -netflix", "Only the word rlhf 1 post")]
    [InlineData("스캐터랩 \"보상 모델\"", "Only the word \"보상 모델\" 1 post")]
    public async Task A_slip_is_put_right(string typed, string offered)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Empty(page.QuerySelectorAll("article"));
        Assert.Contains(offered, page.QuerySelectorAll(".help li").Select(Text));
    }

    [Fact]
    public async Task The_search_is_offered_without_each_filter_that_hides_its_hits()
    {
        var page = await _app.PageAsync("/search?q=rlhf&org=netflix&month=2020");

        Assert.Equal(["Without “Netflix” 1 post", "Model or tool RLHF 1 post", "Show all posts"], page.QuerySelectorAll(".help li").Select(Text));
        Assert.Equal("/search?q=rlhf&month=2020", page.QuerySelector(".help a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_corrected_search_stays_within_the_filter()
    {
        var within = await _app.PageAsync("/search?q=recomendation&org=netflix");
        var outside = await _app.PageAsync("/search?q=recomendation&org=openai");

        Assert.NotNull(within.QuerySelector(".help a[href='/search?q=recommendation&org=netflix']"));
        Assert.Null(outside.QuerySelector(".help a[href^='/search?q=recommendation']"));
    }

    [Fact]
    public async Task The_other_language_is_offered_to_who_has_switched_it_off()
    {
        var page = await _app.PageAsync("/search?glossary=off&q=" + Uri.EscapeDataString("reinforcement learning"));

        var offer = page.QuerySelector(".help a[href='/search?q=reinforcement%20learning']")!;
        Assert.Contains("강화학습", offer.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("\"")]
    [InlineData("xyzzyplugh qqqqqq wwwwww eeeeee rrrrrr tttttt")]
    [InlineData("ㅁㄴㅇㄹㅁㄴㅇㄹ")]
    public async Task Nonsense_leads_to_all_posts(string typed)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal(["Show all posts"], page.QuerySelectorAll(".help li").Select(Text));
    }

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
