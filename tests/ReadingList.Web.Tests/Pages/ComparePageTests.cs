using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class ComparePageTests(ComparePageTests.Shown read) : IClassFixture<ComparePageTests.Shown>
{
    /// <summary>Two lists that share four pages, and one that shares none.</summary>
    public sealed class Shown() : OneApp(new CatalogApp()
        .WithList("maps.md", "# Maps\n* [Same (Jan 2023)](https://example.org/same)\n* [Vague (2022)](https://example.org/vague)\n* [Exact (Nov 2022)](https://example.org/exact)\n* [Other (Jan 2023)](https://example.org/other)\n* [Mine (Feb 2023, Acme)](https://example.org/mine)\n")
        .WithList("국문.md", "# 국문\n* [같음 (2023년 1월)](http://www.example.org/same)\n* [어렴풋 (2022년 11월)](https://example.org/vague)\n* [정확](https://example.org/exact)\n* [다름 (2022년 12월)](https://example.org/other)\n* [국문에만](https://example.org/theirs)\n* [둘째 글](https://example.org/theirs-2)\n")
        .WithList("third.md", "# Third\n* [<b>Bold</b> & \"quoted\"](https://example.org/third)\n"));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task What_each_has_alone_and_both_have_is_counted_and_named()
    {
        var page = await _app.PageAsync("/lists/compare?a=maps&b=국문", "en");

        Assert.Equal(["Only in Maps: 1", "In both: 4", "Only in 국문: 2", "Dates that disagree: 1"], page.QuerySelectorAll(".figures > div").Select(each => $"{Text(each.Children[0])}: {Text(each.Children[1])}"));
        Assert.Equal(["Only in Maps 1", "Only in 국문 2"], page.QuerySelectorAll(".pair h2").Select(Text));
        Assert.Equal(["Mine", "국문에만", "둘째 글"], page.QuerySelectorAll(".alone li > a").Select(Text));
    }

    [Fact]
    public async Task Dates_that_disagree_come_first_and_a_list_that_says_more_does_not()
    {
        var page = await _app.PageAsync("/lists/compare?a=maps&b=국문", "en");
        var rows = page.QuerySelectorAll(".compare tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td").Select(Text)));

        Assert.Equal(
            ["Other | Jan 2023 | Dec 2022 | disagree", "Exact | Nov 2022 | No date | more exact (Maps)", "Vague | 2022 | Nov 2022 | more exact (국문)", "Same | Jan 2023 | Jan 2023 | "], rows);
    }

    [Theory]
    [InlineData("", "maps", "국문")]
    [InlineData("?a=국문", "국문", "maps")]
    [InlineData("?a=nobody&b=third", "maps", "third")]
    [InlineData("?a=third&b=third", "third", "maps")]
    public async Task A_list_that_is_not_named_is_the_one_that_shares_most(string query, string a, string b)
    {
        var page = await _app.PageAsync("/lists/compare" + query, "ko");

        Assert.Equal([a, b], page.QuerySelectorAll("select option[selected]").Select(option => option.GetAttribute("value")));
        Assert.StartsWith("목록 비교", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_has_alone_is_shown_whole_in_pages()
    {
        var lines = string.Concat(Enumerable.Range(1, 130).Select(number => $"* [Post {number}](https://example.org/{number})\n"));
        using var app = new CatalogApp().WithList("many.md", "# Many\n" + lines).WithList("few.md", "# Few\n* [Post 1](https://example.org/1)\n");
        var beside = await app.PageAsync("/lists/compare?a=many&b=few", "en");
        var first = await app.PageAsync(beside.QuerySelector(".pair a[href*='only=a']")!.GetAttribute("href")!, "en");
        var second = await app.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!, "en");

        Assert.Equal((20, 100, 29), (Count(beside), Count(first), Count(second)));
        Assert.Null(second.QuerySelector("a[rel=next]"));

        static int Count(IParentNode page) => page.QuerySelectorAll(".alone li").Length;
    }

    [Fact]
    public async Task A_catalog_of_one_list_says_that_there_is_nothing_to_compare()
    {
        using var app = CatalogApp.Of("# One\n* [Post](https://example.org/1)\n");
        var page = await app.PageAsync("/lists/compare?a=../..&b=<script>&only=c&page=-3", "ko");

        Assert.Equal("목록이 두 개 이상이어야 비교할 수 있습니다.", page.QuerySelector("main p")!.TextContent);
    }

    [Fact]
    public async Task A_list_called_as_the_page_is_gets_another_name()
    {
        using var app = new CatalogApp().WithList("compare.md", "# Compared\n* [Post one](https://example.org/1)\n").WithList("b.md", "# B\n* [Other](https://example.org/2)\n");
        var address = (await app.PageAsync("/lists")).QuerySelectorAll(".names a").Single(link => link.TextContent.Contains("Compared", StringComparison.Ordinal)).GetAttribute("href")!;

        Assert.Equal("Compared", (await app.PageAsync(address)).QuerySelector("h1")!.TextContent.Trim());
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
