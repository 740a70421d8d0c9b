using System.Text.Json;
using ReadingList.Browsing;
using ReadingList.Export;

namespace ReadingList.Web.Tests.Api;

public sealed class ApiDescriptionTests(SmallList list)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_for_programs_is_described()
    {
        var paths = (await DescriptionAsync()).GetProperty("paths").EnumerateObject().Select(path => path.Name);

        string[] expected = ["/api/entries", "/api/entries/{id}", "/api/facets", "/api/sources", .. EntryFormat.All.Keys.Select(format => "/entries." + format)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/api/entries")]
    [InlineData("/api/facets")]
    [InlineData("/entries.atom")]
    public async Task A_filter_is_described_by_all_its_words_and_the_app_takes_them(string path)
    {
        var operation = (await DescriptionAsync()).GetProperty("paths").GetProperty(path).GetProperty("get");

        var words = operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!).ToList();
        Assert.Equal(Enum.GetValues<FilterDimension>().Length + 4, words.Count);
        Assert.All(words, word => Assert.True(EntryFilter.TryParse([new(word, word switch { "page" or "size" => "2", "sort" => "list", "glossary" => "off", _ => "2022" })], out var filter, out _)
            && filter.ToQueryString().Contains(word + "=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_an_entry_holds_is_described()
    {
        var entry = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas").GetProperty("EntryJson").GetProperty("properties");

        var actual = (await JsonAsync("/api/entries?size=1")).GetProperty("items")[0].EnumerateObject().Select(property => property.Name);
        Assert.Equal(actual.Order(StringComparer.Ordinal), entry.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    private Task<JsonElement> DescriptionAsync() => JsonAsync("/openapi/v1.json");

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await list.App.GetAsync(address);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
        return document.RootElement.Clone();
    }
}
