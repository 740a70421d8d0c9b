using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ReadingList.Browsing;
using ReadingList.Testing;
using ReadingList.Web.Tests.Api;

namespace ReadingList.Web.Tests.Pages;

/// <summary>What pages and the API do for every dimension of the filter, also for the one that is added next.</summary>
public sealed class DimensionTests(DimensionTests.Shown list) : IClassFixture<DimensionTests.Shown>
{
    /// <summary>A small list, and one that holds some of it too.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(SmallList.Markdown).WithList("too.md", "# Too\n* [Token Merging](https://research.facebook.com/blog/token-merging/)\n"));

    public static TheoryData<string> Counted => [.. FilterDimension.All.Where(dimension => dimension.Facet != FacetKind.None).Select(dimension => dimension.Name)];

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task A_counted_value_has_a_page_a_chip_and_its_place_beside_the_listing(string name)
    {
        var dimension = Named(name);
        var value = (await ValuesAsync(dimension)).First(each => each.Count > 0);
        var address = EntryFilter.AddressOf(dimension, value.Value);
        using var response = await list.App.GetAsync(address);
        var page = await list.App.PageAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("http://localhost" + address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/", Assert.Single(page.QuerySelectorAll(".chips .chip")).GetAttribute("href"));
        Assert.Equal(value.Count, page.QuerySelectorAll("article").Length);
        var chosen = page.QuerySelectorAll(".rail h2").Where(heading => heading.Closest("details")!.QuerySelector("[aria-current]") is not null);
        Assert.Equal(dimension.Offer is null ? [] : [Text("Texts.resx", "Dimension." + name)], chosen.Select(heading => heading.TextContent));
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task A_value_that_nobody_has_is_answered_in_a_sentence(string name)
    {
        foreach (var language in new[] { "en", "ko" })
        {
            var page = await list.App.PageAsync($"/?{name}=1066", language);

            Assert.Contains(page.QuerySelectorAll(".help p, .chips .chip"), sentence => sentence.TextContent.Contains("1066", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_a_dimension_is_called_stands_in_both_languages()
    {
        foreach (var dimension in FilterDimension.All)
        {
            string?[] words =
            [
                dimension.Offer is null ? null : "Dimension." + dimension,
                dimension.HasOverview ? $"Dimension.{dimension}.All" : null,
                dimension.SuggestionPlace is null ? null : "Kind." + dimension,
                dimension.LikenessPlace is null ? null : "Same." + dimension,
            ];
            Assert.All(words.OfType<string>(), word => Assert.NotEqual(Text("Texts.resx", word), Text("Texts.ko.resx", word)));
        }
    }

    [Fact]
    public async Task The_facets_name_every_dimension_that_is_counted()
    {
        var names = (await JsonAsync("/api/facets")).EnumerateObject().Select(property => property.Name);

        string[] flat = [.. FilterDimension.All.Where(dimension => dimension.Facet == FacetKind.Flat).Select(dimension => dimension.FacetName)];
        Assert.Equal(["total", "topics", .. flat, "months", "years", "undated"], names);
    }

    private async Task<List<(string Value, int Count)>> ValuesAsync(FilterDimension dimension) =>
        [.. (await JsonAsync("/api/facets")).GetProperty(dimension.FacetName).EnumerateArray()
            .Select(value => (value.GetProperty("value").GetString()!, value.GetProperty("count").GetInt32()))];

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await list.App.GetAsync(address);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    private static FilterDimension Named(string name) => FilterDimension.All.Single(dimension => dimension.Name == name);

    private static string Text(string file, string word) =>
        XDocument.Load(Project.File("src", "ReadingList.Web", "Resources", file)).Root!.Elements("data")
            .Single(data => data.Attribute("name")!.Value == word).Element("value")!.Value;
}
