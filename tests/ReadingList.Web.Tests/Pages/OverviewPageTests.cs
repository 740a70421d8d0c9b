using System.Globalization;
using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class OverviewPageTests(OverviewPageTests.Shown read) : IClassFixture<OverviewPageTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        # List
        ## Research
        ### 자연어 처리
        * [Atlas (Jan 2023, Meta)](https://example.org/atlas)
        * [언어 모델 (2022년 12월, 네이버)](https://example.org/lm): 요약
        * [Both (Dec 2022, Meta)](https://example.org/both): A note.
        ### CV
        * [Both (Dec 2022, Meta)](https://example.org/both)
        ## Business
        * [First (Nov 2022, Google)](https://example.org/old)
        * [Undated](https://example.org/undated)
        """));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task A_topic_is_drawn_with_a_bar_for_each_month_that_holds_entries()
    {
        var page = await _app.PageAsync("/topics");

        Assert.Equal("Bars: posts by month, Nov 2022 – Jan 2023.", page.QuerySelector(".sheet > p.soft")!.TextContent);
        Assert.Equal("Dec 2022 – Jan 2023|M1 20v-14h.8v14zM2 20v-7h.8v7z", Drawn(Row(page, "Research")));
        Assert.Equal("Dec 2022|M1 20v-7h.8v7z", Drawn(Row(page, "CV")));
        Assert.Equal("Nov 2022|M0 20v-7h.8v7z", Drawn(Row(page, "Business")));
        Assert.All(page.QuerySelectorAll("svg.spark"), drawing => Assert.Equal("0 0 3 20", drawing.GetAttribute("viewBox")));
    }

    [Fact]
    public async Task Organisations_tell_their_first_and_last_month_in_the_readers_language()
    {
        var page = await _app.PageAsync("/orgs", "ko");

        Assert.StartsWith("2022년 12월 – 2023년 1월|", Drawn(Row(page, "Meta")), StringComparison.Ordinal);
        Assert.StartsWith("2022년 12월|", Drawn(Row(page, "네이버")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_draws_only_what_it_holds()
    {
        var page = await _app.PageAsync("/orgs?topic=research/cv");

        Assert.Equal("Dec 2022|M1 20v-7h.8v7z", Drawn(Row(page, "Meta")));
        Assert.Single(page.QuerySelectorAll(".names li"));
    }

    [Fact]
    public async Task One_old_entry_does_not_press_the_others_together_and_is_still_told()
    {
        var recent = Enumerable.Range(1, 60).Select(post => string.Create(CultureInfo.InvariantCulture, $"* [Post {post} (2022-{1 + (post % 12):00}, Meta)](https://example.org/{post})"));
        using var app = CatalogApp.Of($"## One\n{string.Join('\n', recent)}\n* [Old (Nov 2002, Meta)](https://example.org/old)\n");

        var page = await app.PageAsync("/orgs");

        Assert.Equal("Bars: posts by month, Jan 2022 – Dec 2022.", page.QuerySelector(".sheet > p.soft")!.TextContent);
        Assert.StartsWith("Nov 2002 – Dec 2022|", Drawn(Row(page, "Meta")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_many_years_is_drawn_by_year()
    {
        var posts = Enumerable.Range(1990, 31).Select(year => string.Create(CultureInfo.InvariantCulture, $"* [Post {year} ({year}, Meta)](https://example.org/{year})"));
        using var app = CatalogApp.Of($"## One\n{string.Join('\n', posts)}\n");

        var page = await app.PageAsync("/topics", "ko");

        Assert.Equal("막대는 1991년 – 2020년의 해마다 글이 몇 편인지 보여 줍니다.", page.QuerySelector(".sheet > p.soft")!.TextContent);
        Assert.StartsWith("1990년 – 2020년|M0 20v-7", Drawn(Row(page, "One")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_dates_is_shown_without_drawings()
    {
        using var app = CatalogApp.Of("## One\n* [`Meta` Undated](https://example.org/1)\n");

        var page = await app.PageAsync("/topics");

        Assert.Equal("|", Drawn(Row(page, "One")));
        Assert.Null(page.QuerySelector(".sheet > p.soft"));
    }

    [Fact]
    public async Task Of_very_many_organisations_the_first_are_drawn_and_all_are_named()
    {
        var posts = Enumerable.Range(1, 300).Select(post => string.Create(CultureInfo.InvariantCulture, $"* [Post {post} (Dec 2022, Firm {post})](https://example.org/{post})"));
        using var app = CatalogApp.Of($"## One\n{string.Join('\n', posts)}\n");

        var page = await app.PageAsync("/orgs");

        Assert.Equal(300, page.QuerySelectorAll(".names li").Length);
        Assert.Equal(200, page.QuerySelectorAll(".spark path").Length);
    }

    [Fact]
    public async Task About_tells_the_lists_story_in_figures()
    {
        var page = await _app.PageAsync("/about");

        var facts = page.QuerySelector("dl.facts")!.Children.Select(Text).Chunk(2).Select(pair => string.Join(": ", pair));
        Assert.Equal(
            ["Posts: 5", "with a summary: 2 40%", "Languages of the titles: English 4 80% Korean 1 20%", "Newest: Atlas Jan 2023", "Oldest: First Nov 2022"],
            facts.Select(fact => fact.Replace(" %", "%", StringComparison.Ordinal)));
        Assert.Equal(["2023 1 0", "2022 3 2"], page.QuerySelectorAll("table[aria-labelledby=years] tbody tr").Select(Cells));
        Assert.Equal("No date 1 ", Cells(page.QuerySelector("table[aria-labelledby=years] tfoot tr")!));
        Assert.Equal(["Research 3", "Business 2"], page.QuerySelectorAll(".tops section")[0].QuerySelectorAll("li").Select(Text));
        Assert.Equal(["Meta 2", "Google 1", "네이버 1"], page.QuerySelectorAll(".tops section")[1].QuerySelectorAll("li").Select(Text));
        Assert.Equal(4, page.QuerySelectorAll(".years rect").Length);
    }

    [Fact]
    public async Task Every_figure_of_a_year_leads_to_as_many_entries()
    {
        var page = await _app.PageAsync("/about", "ko");

        foreach (var row in page.QuerySelectorAll("table[aria-labelledby=years] tbody tr"))
        {
            var listing = await _app.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(row.QuerySelector("td")!.TextContent, listing.QuerySelectorAll("article").Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task An_empty_catalog_has_no_figures()
    {
        using var app = CatalogApp.Of("# Nothing yet\n");

        Assert.Empty((await app.PageAsync("/about")).QuerySelectorAll(".years, .tops"));
        Assert.Empty((await app.PageAsync("/orgs")).QuerySelectorAll(".spark"));
    }

    private static IElement Row(IParentNode page, string name) =>
        page.QuerySelectorAll("main li > a").First(link => link.FirstElementChild!.TextContent == name);

    private static string Drawn(IElement row) => row.QuerySelector(".when")!.TextContent + "|" + row.QuerySelector("path")?.GetAttribute("d");

    private static string Cells(IElement row) => string.Join(' ', row.Children.Select(Text));

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split([' ', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task A_heading_that_is_only_a_date_is_no_topic()
    {
        using var app = CatalogApp.Of(
            "# List\n## 2023\n* [A](https://example.org/a)\n### 3월\n* [B](https://example.org/b)\n### Vision\n* [C](https://example.org/c)\n## Week 3 (Feb 6 - Feb 12)\n* [D](https://example.org/d)\n## 2023 in review\n* [E](https://example.org/e)\n");
        var topics = (await app.PageAsync("/topics")).QuerySelectorAll(".tree a[href^='/topics/']");

        Assert.Equal(["2023 in review", "Vision"], topics.Select(link => link.QuerySelector("span")!.TextContent).Order(StringComparer.Ordinal));
    }
}
