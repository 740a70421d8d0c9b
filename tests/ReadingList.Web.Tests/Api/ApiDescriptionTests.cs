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
        Assert.Equal(FilterParameter.All.Select(word => word.Name), words);
        Assert.All(words, word => Assert.True(EntryFilter.TryParse([new(word, word switch { "page" or "size" => "2", "sort" => "list", "glossary" or "understood" => "off", "after" => "abc.20221200", _ => "2022" })], out var filter, out _)
            && filter.ToQueryString().Contains(word + "=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_an_entry_holds_is_described()
    {
        var entry = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas").GetProperty("EntryJson").GetProperty("properties");

        var actual = (await JsonAsync("/api/entries?size=1")).GetProperty("items")[0].EnumerateObject().Select(property => property.Name);
        Assert.Equal(actual.Order(StringComparer.Ordinal), entry.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_number_is_a_number_and_nothing_else()
    {
        var types = Everything(await DescriptionAsync()).Where(property => property.Name == "type" && property.Value.ValueKind == JsonValueKind.Array)
            .Select(property => property.Value.EnumerateArray().Select(type => type.GetString()!).ToArray()).ToList();

        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, type => type.Contains("integer") && type.Contains("string"));
    }

    [Fact]
    public async Task The_server_is_named_without_a_slash_behind_it() =>
        Assert.Equal("http://localhost", (await DescriptionAsync()).GetProperty("servers")[0].GetProperty("url").GetString());

    [Fact]
    public async Task Every_export_names_the_type_it_comes_as()
    {
        var paths = (await DescriptionAsync()).GetProperty("paths");
        foreach (var format in EntryFormat.All.Values)
        {
            using var answer = await list.App.GetAsync("/entries." + format.Name);
            var content = paths.GetProperty("/entries." + format.Name).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content");

            Assert.Equal([answer.Content.Headers.ContentType!.MediaType], content.EnumerateObject().Select(type => type.Name));
        }
    }

    private static IEnumerable<JsonProperty> Everything(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Everything(property.Value).Prepend(property)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Everything),
        _ => [],
    };

    private Task<JsonElement> DescriptionAsync() => JsonAsync("/openapi/v1.json");

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await list.App.GetAsync(address);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
        return document.RootElement.Clone();
    }
}
