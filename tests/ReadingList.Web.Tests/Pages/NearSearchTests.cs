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
    [InlineData("tjqld", "서빙", "챗봇 서빙 이야기")]
    [InlineData("ㅜㄷㅅ리ㅑㅌ", "netflix", "Recommendation at scale")]
    [InlineData("recomendation", "recommendation", "Recommendation at scale")]
    [InlineData("sumarize learnig", "summarize learning", "Learning to summarize with RLHF")]
    [InlineData("강하학습", "강화학습", "Learning to summarize with RLHF")]
    [InlineData("스케터랩", "스캐터랩", "챗봇 서빙 이야기")]
    [InlineData("스케터랩 tjqld", "스캐터랩 서빙", "챗봇 서빙 이야기")]
    public async Task A_sure_slip_is_put_right_at_once_and_said(string typed, string meant, string title)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal([title], page.QuerySelectorAll("article h3").Select(Text));
        Assert.Equal($"Nothing holds “{typed}”, so these are the results for “{meant}”.", Text(page.QuerySelector(".mended")!));
        Assert.Equal(typed, page.QuerySelector("form.search input[type=search]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("busines", "챗봇 서빙 이야기")]
    [InlineData("openai research", "Learning to summarize with RLHF")]
    [InlineData("비즈니스 스캐터랩", "챗봇 서빙 이야기")]
    public async Task A_topics_name_is_a_word_of_its_entries(string typed, string title)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal([title], page.QuerySelectorAll("article h3").Select(Text));
        Assert.Null(page.QuerySelector(".mended"));
    }

    [Theory]
    [InlineData("quick books ledgers", "quickbooks ledgers", "Quickbooks and its ledgers")]
    [InlineData("pirates fraudrings", "pirates fraud rings", "Fraud rings of pirates")]
    [InlineData("홈보안", "홈 보안", "Security of a home")]
    public async Task Words_run_together_or_torn_apart_are_put_right(string typed, string meant, string title)
    {
        using var app = CatalogApp.Of(
            """
            * [Quickbooks and its ledgers](https://example.org/1)
            * [Fraud rings of pirates](https://example.org/2)
            * [Security of a home](https://example.org/3)
            """);
        var page = await app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal([title], page.QuerySelectorAll("article h3").Select(Text));
        Assert.Equal($"Nothing holds “{typed}”, so these are the results for “{meant}”.", Text(page.QuerySelector(".mended")!));
    }

    [Theory]
    [InlineData("summarize openai xyzzy", "Without “xyzzy”: “summarize openai” 1", "Learning to summarize with RLHF")]
    [InlineData("챗봇 뷁뷁뷁", "Without “뷁뷁뷁”: “챗봇” 1", "챗봇 서빙 이야기")]
    [InlineData("스케터랩 챗봇 뷁뷁뷁", "Without “뷁뷁뷁”: “스캐터랩 챗봇” 1", "챗봇 서빙 이야기")]
    [InlineData("챗봇 서빙 netflix", "Without “netflix”: “챗봇 서빙” 1", "챗봇 서빙 이야기")]
    [InlineData("챗봇 서빙 netflix 뷁뷁뷁", "Without “뷁뷁뷁”, “netflix”: “챗봇 서빙” 1", "챗봇 서빙 이야기")]
    [InlineData("챗봇 netflix openai 서빙", "Without “netflix”, “openai”: “챗봇 서빙” 1", "챗봇 서빙 이야기")]
    [InlineData("xyzzy 서빙 -netflix", "Without “xyzzy”: “서빙 -netflix” 1", "챗봇 서빙 이야기")]
    public async Task What_holds_the_other_words_is_shown_with_what_was_left_out(string typed, string said, string title)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));
        using var json = await _app.GetAsync("/api/entries?q=" + Uri.EscapeDataString(typed));

        Assert.StartsWith("0 posts", Text(page.QuerySelector(".intro h1 + p")!), StringComparison.Ordinal);
        Assert.Contains("\"total\":0", await json.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(said, Text(page.QuerySelector(".left")!));
        Assert.Equal([title], page.QuerySelectorAll("article h3").Select(Text));
        Assert.StartsWith("Without ", Text(page.QuerySelector(".help li")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_nothing_there_is_nothing_to_export()
    {
        var (empty, full) = (await _app.PageAsync("/search?q=xyzzy"), await _app.PageAsync("/search?q=rlhf"));
        const string exports = "main a[href*='/entries.'], [data-copy], link[rel=alternate]";

        Assert.Empty(empty.QuerySelectorAll(exports));
        Assert.NotEmpty(full.QuerySelectorAll(exports));
    }

    [Fact]
    public async Task The_lists_that_hold_it_are_offered()
    {
        using var app = new CatalogApp().WithList("first.md", "# First\n\n* [Serving models](https://example.org/1)\n").WithList("second.md", "# Second\n\n* [Chatbots](https://example.org/2)\n");
        var page = await app.PageAsync("/search?q=chatbots&source=first");

        Assert.Contains("In the list Second 1 post", page.QuerySelectorAll(".help li").Select(Text));
        Assert.NotNull(page.QuerySelector(".help a[href='/search?q=chatbots&source=second']"));
    }

    [Fact]
    public async Task Topics_and_names_in_the_other_language_are_offered()
    {
        using var app = CatalogApp.Of("## Computer Vision\n* [Faces (2022, Google)](https://example.org/1): face recognition\n## Speech\n* [Voices (2023, Meta)](https://example.org/2)\n");
        var page = await app.PageAsync("/search?q=" + Uri.EscapeDataString("컴퓨터 비전 meta 얼굴 인식"));

        var offered = page.QuerySelectorAll(".help li").Select(Text).ToList();
        Assert.Contains("Topic Computer Vision 1 post", offered);
        Assert.Contains("In the other language: computer vision 1 post face recognition 1 post", offered);
    }

    [Theory]
    [InlineData("스캐터랩 rlhf -netflix", "rlhf 1 post")]
    [InlineData("스캐터랩 \"보상 모델\"", "\"보상 모델\" 1 post")]
    public async Task Of_several_words_each_is_offered(string typed, string offered)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        Assert.Empty(page.QuerySelectorAll("article"));
        Assert.Contains(offered, page.QuerySelectorAll(".help li").Single(way => Text(way).StartsWith("Only the word", StringComparison.Ordinal)).QuerySelectorAll(".way").Select(Text));
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

        Assert.Single(within.QuerySelectorAll("article"));
        Assert.Empty(outside.QuerySelectorAll("article"));
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
