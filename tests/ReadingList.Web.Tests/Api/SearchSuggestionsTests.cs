using System.Net;
using System.Text.Json;

namespace ReadingList.Web.Tests.Api;

public sealed class SearchSuggestionsTests(SmallList list)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("스캐", "기관 스캐터랩")]
    [InlineData("ㅅㅋㅌㄹ", "기관 스캐터랩")]
    [InlineData("스캐ㅌ", "기관 스캐터랩")]
    [InlineData("터랩", "기관 스캐터랩")]
    [InlineData("페이스북", "기관 Meta")]
    [InlineData("ＭＥＴＡ", "기관 Meta")]
    [InlineData("cv", "주제 CV")]
    [InlineData("chat", "모델 · 도구 ChatGPT")]
    [InlineData("merg", "글 Token Merging")]
    [InlineData("루다서빙", "글 루다 서빙")]
    [InlineData("자연어처리", "검색어 자연어 처리")]
    [InlineData("자연어철", "검색어 자연어 처리")]
    [InlineData("자연어처리", "주제 NLP")]
    [InlineData("meta 자연어처", "검색어 meta 자연어 처리")]
    [InlineData("스캐터래", "기관 스캐터랩")]
    [InlineData("ㄹㄷㅅㅂ", "글 루다 서빙")]
    public async Task Part_of_a_name_or_title_suggests_the_whole_with_its_kind(string typed, string expected)
    {
        var suggested = await SuggestAsync(typed, "ko");
        Assert.Contains(expected, suggested.Select(each => $"{each.GetProperty("kind").GetString()} {each.GetProperty("name").GetString()}"));
    }

    [Fact]
    public async Task Each_suggestion_leads_to_its_page()
    {
        foreach (var suggestion in await SuggestAsync("e", "en"))
        {
            using var page = await list.App.GetAsync(suggestion.GetProperty("url").GetString()!);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task A_term_that_no_entry_holds_is_not_suggested() =>
        Assert.DoesNotContain("quantum", string.Join(' ', (await SuggestAsync("quanti", "en")).Select(each => each.GetProperty("name").GetString())), StringComparison.Ordinal);

    [Fact]
    public async Task Before_anything_is_typed_the_largest_topics_and_organisations_are_suggested()
    {
        var kinds = (await SuggestAsync("", "en")).Select(each => each.GetProperty("kind").GetString()).Distinct();
        Assert.Equal(["Topic", "Organisation"], kinds);
    }

    [Fact]
    public async Task Topics_of_one_name_are_told_apart_and_counted()
    {
        var topics = (await SuggestAsync("nlp", "en")).Where(each => each.GetProperty("kind").GetString() == "Topic");
        Assert.Equal(
            [("2 posts · Research", "/topics/research/nlp"), ("2 posts · Business", "/topics/business/nlp")],
            topics.Select(each => (each.GetProperty("detail").GetString(), each.GetProperty("url").GetString())).OrderByDescending(each => each.Item2));
    }

    [Fact]
    public async Task The_middle_of_a_Latin_word_suggests_nothing() => Assert.Empty(await SuggestAsync("eta", "en"));

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%09")]
    [InlineData("?q=%22*%20NEAR(%20title:%20a%20AND")]
    [InlineData("?q=%ED%A0%80")]
    [InlineData("?q=%00%EF%BF%BE")]
    [InlineData("?q=ㄱ&q=b&x=1")]
    [InlineData("?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Whatever_is_typed_gets_a_list(string query)
    {
        using var response = await list.App.GetAsync("/search/suggest" + query);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var text = await response.Content.ReadAsStringAsync(Token);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(text).RootElement.ValueKind);
    }

    [Fact]
    public async Task A_book_in_the_field_is_answered_as_briefly_as_a_word()
    {
        using var response = await list.App.GetAsync("/search/suggest?q=" + new string('가', 2_000));
        Assert.Equal("[]", await response.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task The_same_list_is_not_sent_twice()
    {
        using var first = await list.App.GetAsync("/search/suggest?q=meta");
        using var second = await list.App.GetAsync("/search/suggest?q=meta", "en", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var korean = await list.App.GetAsync("/search/suggest?q=meta", "ko", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (second.StatusCode, korean.StatusCode));
    }

    private async Task<List<JsonElement>> SuggestAsync(string typed, string language)
    {
        using var response = await list.App.GetAsync("/search/suggest?q=" + Uri.EscapeDataString(typed), language);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
