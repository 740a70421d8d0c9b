using ReadingList.Web.Tests.Harness;

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
}
