using System.Net;
using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class MapPageTests(MapPageTests.Shown read) : IClassFixture<MapPageTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        ## Research
        ### NLP
        * [Atlas (Jan 2023, Meta)](https://example.org/atlas)
        * [언어 모델 (2022년 12월, 네이버)](https://example.org/lm): 요약
        * [Both (Dec 2022, Meta)](https://example.org/both)
        ### CV
        * [Both (Dec 2022, Meta)](https://example.org/both)
        ## Business
        * [An old one (Mar 2015, Google)](https://example.org/old)
        * [Undated](https://example.org/undated)
        """));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task Topics_stand_against_the_months_of_the_last_two_years_and_the_years_before()
    {
        var table = await TableAsync("/map", 0);

        Assert.Equal(["Topic", "2015", "Dec 2022", "Jan 2023"], Columns(table));
        Assert.Equal(
            ["Research 0 2 1", "Research › NLP 0 2 1", "Research › CV 0 1 0", "Business 1 0 0"],
            table.QuerySelectorAll("tbody tr").Select(Text));
    }

    [Fact]
    public async Task Organisations_stand_against_topics()
    {
        var table = await TableAsync("/map", 1);

        Assert.Equal(["Organisation", "Research", "Research › NLP", "Research › CV", "Business"], Columns(table));
        Assert.Equal(["Meta 2 2 1 0", "Google 0 0 0 1", "네이버 1 1 0 0"], table.QuerySelectorAll("tbody tr").Select(Text));
    }

    [Theory]
    [InlineData("/map")]
    [InlineData("/map?org=meta")]
    [InlineData("/map?q=both&glossary=off")]
    [InlineData("/map?topic=nlp&month=2022")]
    [InlineData("/map?from=2016&has=note")]
    public async Task Every_number_leads_to_as_many_entries(string address)
    {
        var page = await _app.PageAsync(address);
        var cells = page.QuerySelectorAll(".matrix td a");
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            var listing = await _app.PageAsync(cell.GetAttribute("href")!);
            Assert.Equal(Text(cell), listing.QuerySelectorAll("article").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task More_organisations_than_it_holds_are_counted_and_a_link_leads_to_them()
    {
        using var app = CatalogApp.Of("## Research\n" + string.Concat(Enumerable.Range(10, 53).Select(i => $"* [Post {i} (Jan 2023, Acme{i})](https://example.org/{i})\n")));

        var page = await app.PageAsync("/map?month=2023");

        Assert.Equal(50, page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Length);
        var more = page.QuerySelector("main p a[href^='/orgs']")!;
        Assert.Equal("Organisations with fewer posts: 3 more", more.TextContent);
        Assert.Equal("/orgs?month=2023", more.GetAttribute("href"));
    }

    [Fact]
    public async Task The_map_shows_only_what_its_filter_asks_for()
    {
        var page = await _app.PageAsync("/map?topic=research/cv&org=meta");

        Assert.Equal(["Research › CV 1"], page.QuerySelectorAll(".matrix")[0].QuerySelectorAll("tbody tr").Select(Text));
        Assert.Equal(["Meta 1"], page.QuerySelectorAll(".matrix")[1].QuerySelectorAll("tbody tr").Select(Text));
        Assert.Equal("http://localhost/map?topic=research/cv&org=meta", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(["/map?org=meta", "/map?topic=research/cv"], page.QuerySelectorAll(".chips .chip").Select(chip => chip.GetAttribute("href")));
    }

    [Fact]
    public async Task Heat_has_five_steps_and_the_fullest_cell_the_highest()
    {
        var page = await _app.PageAsync("/map");

        Assert.Equal("2", Text(page.QuerySelector(".matrix .heat5")!));
        Assert.Empty(page.QuerySelectorAll(".heat0, .heat6"));
        Assert.All(page.QuerySelectorAll(".matrix"), region => Assert.Equal("0", region.GetAttribute("tabindex")));
    }

    [Fact]
    public async Task A_malformed_filter_gets_400_and_an_empty_view_says_so()
    {
        using var malformed = await _app.GetAsync("/map?month=2022-13");
        var empty = await _app.PageAsync("/map?org=nobody", "ko");

        Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
        Assert.Empty(empty.QuerySelectorAll("table"));
        Assert.Equal(2, empty.QuerySelectorAll("h2 + .soft").Length);
    }

    private static IEnumerable<string> Columns(IElement table) => table.QuerySelectorAll("thead th[scope=col]").Select(Text);

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split([' ', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private async Task<IElement> TableAsync(string address, int index) => (await _app.PageAsync(address)).QuerySelectorAll(".matrix table")[index];
}
