using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class FacetTests(FacetTests.Shown read) : IClassFixture<FacetTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(string.Concat(
        "## Research\n### NLP\n",
        "* [One (Jan 2023, Meta)](https://example.org/1)\n* [Two (Dec 2022, Google)](https://example.org/2)\n### CV\n* [Three (Nov 2022, 네이버)](https://example.org/3)\n## Business\n",
        string.Concat(Enumerable.Range(10, 15).Select(number => $"* [Post {number} (Jan 2021, Firm {number})](https://example.org/{number})\n")))));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task Beside_a_chosen_value_another_can_be_added_and_each_can_go()
    {
        var one = await _app.PageAsync("/orgs/meta");
        var both = await _app.PageAsync(Added(one, "Firm 10"));

        Assert.Equal(2, both.QuerySelectorAll("article").Length);
        Assert.Equal(["/orgs/meta", "/orgs/firm-10"], both.QuerySelectorAll(".chips .chip").Select(chip => chip.GetAttribute("href")));
        Assert.Equal(["Firm 10 1", "Meta 1"], both.QuerySelectorAll(".rail [aria-current]").Select(Text));
        Assert.Equal("/orgs/firm-10#narrow", Link(one, "Firm 10"));
    }

    [Fact]
    public async Task Months_add_up_and_take_the_place_of_a_period()
    {
        var period = await _app.PageAsync("/?from=2022");
        var month = await _app.PageAsync("/months/2022-12");

        Assert.Equal("/months/2022-12#narrow", Link(period, "Dec 2022"));
        Assert.Equal("/?month=2022-12&month=2023-01#narrow", Added(month, "Jan 2023"));
    }

    [Fact]
    public async Task A_topic_is_added_unless_it_lies_above_or_below_a_chosen_one()
    {
        var page = await _app.PageAsync("/topics/research/nlp");

        Assert.Equal(["Also CV", "Also Business"], page.QuerySelectorAll(".rail .add").Select(link => link.GetAttribute("aria-label")));
        Assert.Equal(2, (await _app.PageAsync("/topics/research")).QuerySelectorAll(".rail .add, .rail [aria-current]").Length);
    }

    [Theory]
    [InlineData("en", "Also CV", "+ shows it along with what is chosen")]
    [InlineData("ko", "CV도 함께 보기", "+를 누르면 함께 볼 수 있습니다")]
    public async Task The_plus_says_what_it_does_to_who_points_at_it_and_above_the_values(string language, string title, string hint)
    {
        var page = await _app.PageAsync("/topics/research/nlp", language);

        Assert.Equal(title, page.QuerySelector(".rail .add")!.GetAttribute("title"));
        Assert.Equal([hint], page.QuerySelectorAll(".rail summary[title]").Select(heading => heading.GetAttribute("title")));
    }

    [Fact]
    public async Task A_topic_stands_below_those_above_it_and_no_sign_points_to_nothing()
    {
        Assert.Equal("Research", Text((await _app.PageAsync("/topics/research/nlp")).QuerySelector(".crumbs")!));
    }

    [Fact]
    public async Task Where_nothing_is_chosen_nothing_can_be_added() =>
        Assert.Empty((await _app.PageAsync("/?has=note&sort=oldest")).QuerySelectorAll(".rail .add[href*='org']"));

    [Fact]
    public async Task Show_all_leads_to_every_name_within_the_view_and_back_with_more_than_one()
    {
        var listing = await _app.PageAsync("/?org=meta&month=2021&month=2023");
        var more = listing.QuerySelector(".rail .more[data-all]")!.GetAttribute("href")!;
        var all = await _app.PageAsync(more);

        Assert.Equal("/orgs?org=meta&month=2021&month=2023", more);
        Assert.Equal(16, all.QuerySelectorAll(".names > li").Length);
        Assert.NotNull(all.QuerySelector(".narrow input[aria-label]"));
        Assert.Equal("Meta Jan 2023 1", Text(all.QuerySelector(".names [aria-current]")!));
        Assert.Equal("/?org=firm-24&org=meta&month=2021&month=2023", Added(all, "Firm 24"));
        Assert.Equal("http://localhost/orgs?month=2021&month=2023", all.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Of_many_topics_the_eight_largest_are_shown_and_the_branch_that_is_open()
    {
        using var app = CatalogApp.Of(string.Concat(Enumerable.Range(1, 25).Select(number =>
            $"## Field {number}\n### Part {number}\n* [Post {number} (Jan 2023, Meta)](https://example.org/{number})\n")));
        var all = await app.PageAsync("/");
        var open = await app.PageAsync("/topics/field-3/part-3");

        Assert.Equal(8, all.QuerySelectorAll(".filters a[href^='/topics/']").Length);
        Assert.Equal("/topics", all.QuerySelector(".rail .more")!.GetAttribute("href"));
        Assert.NotNull(open.QuerySelector(".rail li li [aria-current]"));
    }

    private static string Link(IParentNode page, string name) => Item(page, name).QuerySelector("a")!.GetAttribute("href")!;

    private static string Added(IParentNode page, string name) => Item(page, name).QuerySelector("a.add")!.GetAttribute("href")!;

    private static IElement Item(IParentNode page, string name) =>
        page.QuerySelectorAll(".rail li, .names li").Single(item => item.QuerySelector("a > span")?.TextContent == name);

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
