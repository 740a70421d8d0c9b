using System.Net;
using System.Text.Json;

namespace ReadingList.Web.Tests.Api;

public sealed class EntriesApiTests(SmallList list)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_of_the_list_arrives_as_JSON()
    {
        var page = await JsonAsync("/api/entries?org=openai");
        Assert.Equal(1, page.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
        var item = page.GetProperty("items")[0];
        Assert.Equal("ChatGPT: Optimizing Language Models", item.GetProperty("title").GetString());
        Assert.Equal("2022-11", item.GetProperty("published").GetString());
        Assert.Equal("""[["Research","NLP"]]""", item.GetProperty("topics").GetRawText());
        Assert.Equal("""["ChatGPT"]""", item.GetProperty("keywords").GetRawText());
        Assert.Equal("""[{"text":"이전 글","url":"https://openai.com/blog/instruct"}]""", item.GetProperty("related").GetRawText());
        Assert.Equal("""{"name":"list","line":4}""", item.GetProperty("source").GetRawText());
        Assert.StartsWith("GPT 3.5를 사람 피드백으로 학습", item.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_of_a_view_shows_the_same_entries()
    {
        var api = await JsonAsync("/api/entries?topic=nlp&sort=oldest");
        var feed = await JsonAsync("/entries.json?sort=oldest&topic=NLP");
        Assert.Equal(api.GetProperty("items").GetRawText(), feed.GetProperty("items").GetRawText());
        Assert.Equal(["ChatGPT: Optimizing Language Models", "루다 서빙"], Titles(api).Take(2));
        Assert.Equal(3, Titles(api).Count());
    }

    [Fact]
    public async Task Pages_lead_to_the_next_until_all_are_seen()
    {
        var seen = new List<string>();
        for (var address = "/api/entries?size=3"; address is not null;)
        {
            var page = await JsonAsync(address);
            seen.AddRange(Titles(page));
            address = page.GetProperty("next").GetString() is { } next ? new Uri(next).PathAndQuery : null;
        }

        Assert.Equal(["Token Merging", "루다 서빙", "ChatGPT: Optimizing Language Models"], seen.Take(3));
        Assert.Equal(4, seen.Distinct().Count());
    }

    [Fact]
    public async Task One_entry_answers_under_its_id_and_an_unknown_id_is_a_problem()
    {
        var item = (await JsonAsync("/api/entries?org=스캐터랩")).GetProperty("items")[0];
        Assert.Equal("""[["Research","NLP"],["Business","NLP"]]""", item.GetProperty("topics").GetRawText());
        var alone = await JsonAsync("/api/entries/" + item.GetProperty("id").GetString());
        Assert.Equal(item.GetRawText(), alone.GetRawText());
        foreach (var id in new[] { "0000000000", "%EB%8B%A4", "..%2F..", "'--" })
        {
            using var missing = await list.App.GetAsync("/api/entries/" + id);
            Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (missing.StatusCode, missing.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task Facets_count_what_choosing_would_show()
    {
        var facets = await JsonAsync("/api/facets?topic=research/nlp");
        Assert.Equal(2, facets.GetProperty("total").GetInt32());
        Assert.Equal(["research", "business"], facets.GetProperty("topics").EnumerateArray().Select(topic => topic.GetProperty("value").GetString()));
        foreach (var organization in facets.GetProperty("organizations").EnumerateArray())
        {
            var chosen = await JsonAsync($"/api/entries?topic=research/nlp&org={organization.GetProperty("value").GetString()}");
            Assert.Equal(organization.GetProperty("count").GetInt32(), chosen.GetProperty("total").GetInt32());
        }
    }

    [Fact]
    public async Task The_lists_are_told_with_their_titles()
    {
        var source = Assert.Single((await JsonAsync("/api/sources")).EnumerateArray());
        Assert.Equal(("list", "읽을거리", 4), (source.GetProperty("name").GetString(), source.GetProperty("title").GetString(), source.GetProperty("entries").GetInt32()));
    }

    [Theory]
    [InlineData("/api/entries?month=2022-13", "month")]
    [InlineData("/api/facets?from=2023&to=2022", "from")]
    [InlineData("/entries.json?size=0", "size")]
    [InlineData("/entries.atom?sort=best", "sort")]
    [InlineData("/entries.csv?page=x", "page")]
    public async Task A_malformed_filter_is_a_problem_told_in_a_sentence(string address, string parameter)
    {
        using var response = await list.App.GetAsync(address);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
        Assert.EndsWith(".", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=%ED%A0%80")]
    [InlineData("q=%00%FF%FE")]
    [InlineData("q=%22*%20NEAR(%20title:%20a%20AND")]
    [InlineData("org=../../etc/passwd&topic=%2F%2F&site=%2E%2E")]
    [InlineData("month=&page=&size=&sort=&unknown=1&unknown=2")]
    [InlineData("org=nobody&lang=%27%20OR%201=1")]
    [InlineData("has=everything&source=%3Cscript%3E")]
    public async Task Hostile_filters_are_answered_everywhere(string query)
    {
        foreach (var path in new[] { "/api/entries", "/api/facets", "/entries.json", "/entries.atom", "/entries.rss", "/entries.csv", "/entries.md", "/entries.html" })
        {
            using var response = await list.App.GetAsync($"{path}?{query}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    private static IEnumerable<string> Titles(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!);

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await list.App.GetAsync(address);
        var text = await response.Content.ReadAsStringAsync(Token);
        Assert.True(response.IsSuccessStatusCode, text);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
