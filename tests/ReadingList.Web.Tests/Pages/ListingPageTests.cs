using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class ListingPageTests(ListingPageTests.Shown read) : IClassFixture<ListingPageTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        # A list
        ## 1. Research
        ### 1.1. NLP
        * [**Atlas**: few-shot learning (Jan 2023, Meta)](https://research.facebook.com/atlas/)
        * [언어 모델을 다시 생각하다 (2022년 12월, 네이버)](https://blog.naver.com/a): 요약이 여기 있다
        * [No date here](https://example.org/undated)
        ### 1.2. CV
        * [A picture of vision (Dec 2022, Meta)](https://research.facebook.com/vision/)
        ## 2. Business
        * [Cost of serving (3 Nov 2022, Google)](https://ai.googleblog.com/2022/11/cost.html)
        """));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task Entries_stand_under_their_months_newest_first()
    {
        var page = await _app.PageAsync("/");

        Assert.Equal(["Jan 2023 1", "Dec 2022 2", "Nov 2022 1", "No date"], page.QuerySelectorAll(".month > h2").Select(Text));
        Assert.Equal("/months/2022-12", page.QuerySelectorAll(".month > h2 a")[1].GetAttribute("href"));
        Assert.Equal("2022-12", page.QuerySelectorAll(".month > h2 time")[1].GetAttribute("datetime"));
    }

    [Fact]
    public async Task Dates_are_written_in_the_language_of_the_page()
    {
        var page = await _app.PageAsync("/", "ko");

        Assert.Equal("2023년 1월", Text(page.QuerySelector(".month > h2 a")!));
        Assert.Contains("2022년 11월 3일", page.QuerySelectorAll(".meta time").Select(Text));
    }

    [Fact]
    public async Task Text_of_another_language_says_which()
    {
        var english = await _app.PageAsync("/", "en");
        var korean = await _app.PageAsync("/", "ko");

        Assert.Equal("ko", Title(english, "언어 모델").GetAttribute("lang"));
        Assert.Null(Title(english, "Atlas").GetAttribute("lang"));
        Assert.Equal("en", Title(korean, "Atlas").GetAttribute("lang"));
        Assert.Null(Title(korean, "언어 모델").GetAttribute("lang"));
        Assert.Equal("ko", english.QuerySelector(".note > div")!.GetAttribute("lang"));
        Assert.Equal("ko", english.QuerySelectorAll(".meta .org span").Single(name => Text(name) == "네이버").GetAttribute("lang"));
    }

    [Fact]
    public async Task A_chip_removes_its_own_criterion_only()
    {
        var page = await _app.PageAsync("/topics/research?org=meta&month=2022-12");

        Assert.Equal(
            ["/orgs/meta?month=2022-12", "/topics/research?month=2022-12", "/topics/research?org=meta"],
            page.QuerySelectorAll(".chips .chip").Select(chip => chip.GetAttribute("href")));
        Assert.Single(page.QuerySelectorAll("article.entry"));
    }

    [Fact]
    public async Task Facets_count_within_the_other_criteria_and_toggle()
    {
        var page = await _app.PageAsync("/orgs/meta");
        var topics = page.QuerySelectorAll(".rail a[href^='/topics/']").Select(link => (link.GetAttribute("href"), Text(link)));
        var chosen = page.QuerySelectorAll(".rail a[aria-current]").Single();

        Assert.Contains(("/topics/research?org=meta#narrow", "Research 2"), topics);
        Assert.Contains(("/topics/research/nlp?org=meta#narrow", "NLP 1"), topics);
        Assert.DoesNotContain(topics, topic => topic.Item2.StartsWith("Business", StringComparison.Ordinal));
        Assert.Equal("/#narrow", chosen.GetAttribute("href"));
    }

    [Fact]
    public async Task The_period_form_keeps_the_other_criteria()
    {
        var page = await _app.PageAsync("/orgs/meta?from=2022-12");
        var form = page.QuerySelector("form.period")!;

        Assert.Equal("meta", form.QuerySelector("input[name=org]")!.GetAttribute("value"));
        Assert.Equal("2022-12", form.QuerySelector("input[name=from]")!.GetAttribute("value"));
        Assert.Null(form.QuerySelector("input[type=hidden][name=from]"));
    }

    [Fact]
    public async Task Bars_of_the_histogram_are_links_to_their_months()
    {
        var page = await _app.PageAsync("/");
        var bars = page.QuerySelectorAll(".histogram a");

        Assert.Equal(["/months/2022-11", "/months/2022-12", "/months/2023-01"], bars.Select(bar => bar.GetAttribute("href")));
        Assert.Equal("Dec 2022: 2", Text(bars[1].QuerySelector("title")!));
    }

    [Fact]
    public async Task Pages_link_to_each_other()
    {
        var page = await _app.PageAsync("/?size=2&page=2");

        Assert.Equal("/?size=2", page.QuerySelector(".pager a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/?page=3&size=2", page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("2", Text(page.QuerySelector(".pager [aria-current]")!));
        Assert.Equal(2, page.QuerySelectorAll("article.entry").Length);
    }

    [Fact]
    public async Task In_the_order_of_the_list_entries_stand_under_their_topics()
    {
        var page = await _app.PageAsync("/?sort=list");

        Assert.Equal(["Research › NLP", "Research › CV", "Business"], page.QuerySelectorAll(".month > h2").Select(Text));
    }

    [Fact]
    public async Task A_search_keeps_its_words_in_the_field()
    {
        var page = await _app.PageAsync("/search?q=%EC%96%B8%EC%96%B4");

        Assert.Equal("언어", page.QuerySelector(".search input")!.GetAttribute("value"));
        Assert.Single(page.QuerySelectorAll("article.entry"));
    }

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static IElement Title(IParentNode page, string start) =>
        page.QuerySelectorAll(".entry h3").Single(title => Text(title).StartsWith(start, StringComparison.Ordinal));
}
