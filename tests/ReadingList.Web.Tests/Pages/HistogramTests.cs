using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class HistogramTests
{
    [Fact]
    public async Task A_mistyped_year_does_not_flatten_the_months()
    {
        using var app = CatalogApp.Of(
            """
            ## Research
            * [Old, or mistyped (Nov 2002)](https://example.org/old)
            * [One (Nov 2022)](https://example.org/1)
            * [Two (Nov 2022)](https://example.org/2)
            * [Three (Dec 2022)](https://example.org/3)
            * [Four (Feb 2023)](https://example.org/4)
            """);
        var bars = (await app.PageAsync("/")).QuerySelectorAll(".histogram a");

        Assert.InRange(bars.Length, 5, 30);
        Assert.StartsWith("/?to=", bars[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("/months/2023-02", bars[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task A_catalog_of_many_years_is_shown_by_year()
    {
        var lines = Enumerable.Range(2010, 12).Select(year => $"* [Post of {year} (Mar {year})](https://example.org/{year})");
        using var app = CatalogApp.Of("## Research\n" + string.Join('\n', lines) + "\n");
        var bars = (await app.PageAsync("/")).QuerySelectorAll(".histogram a");

        Assert.Equal(12, bars.Length);
        Assert.Equal("/months/2010", bars[0].GetAttribute("href"));
    }

    [Fact]
    public async Task A_year_shows_its_months_and_the_keyboard_has_one_stop_among_the_bars()
    {
        using var app = CatalogApp.Of(
            """
            ## Research
            * [One (Feb 2022, Google)](https://example.org/1)
            * [Two (Feb 2022, Google)](https://example.org/2)
            * [Three (May 2022, Google)](https://example.org/3)
            * [Four (May 2022)](https://elsewhere.example/4)
            * [Five (Jan 2023, Google)](https://example.org/5)
            """);
        var page = await app.PageAsync("/orgs/google?month=2022", "ko");

        Assert.Equal(["2월 2", "3월 0", "4월 0", "5월 1"], page.QuerySelectorAll(".year li").Take(4).Select(month => string.Join(' ', month.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["/orgs/google?month=2022-02", "/orgs/google?month=2022-05"], page.QuerySelectorAll(".year a").Select(month => month.GetAttribute("href")));
        Assert.Single(page.QuerySelectorAll(".histogram a[tabindex='0']"));
        Assert.Equal("/orgs/google", page.QuerySelector(".histogram")!.GetAttribute("data-view"));
        Assert.Empty((await app.PageAsync("/months/2022-02")).QuerySelectorAll(".year"));
    }
}
