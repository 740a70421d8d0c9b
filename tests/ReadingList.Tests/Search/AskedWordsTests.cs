using ReadingList.Browsing;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Search;

/// <summary>What readers type for what the lists say, in other words than the lists'.</summary>
public sealed class AskedWordsTests() : SearchedList(List)
{
    private const string List = """
        # Papers
        * [Forecasting at scale (Jan 2021, Amazon)](https://example.org/amazon)
        * [마이크로서비스로 나눈 이유 (Feb 2021, Google)](https://example.org/services)
        * [Why we chose C++ (Mar 2021)](https://example.org/cpp): 성능 때문에.
        * [C# for games (Apr 2021)](https://example.org/csharp)
        * [Writing a compiler in C (May 2021)](https://example.org/c)
        * [ASP.NET in production (Jun 2021)](https://example.org/dotnet)
        * [Neural nets and R (Jul 2021)](https://example.org/r)
        * [Ranking with rust, golang and go (Aug 2021)](https://example.org/go)
        * [Blood glucose (Sep 2021)](https://example.org/glucose): 혈당을 예측한다.
        * [Re-ranking passages (Oct 2021)](https://example.org/rerank)
        * [GPT-4o system card (May 2024)](https://example.org/gpt4o)
        * [Llama 2 and GPT4 (Jul 2023)](https://example.org/llama2): LLaMA-3도.
        * [닭볶음탕 레시피 추천 (Nov 2021)](https://example.org/chicken)
        * [달걀과 강화학습 (Dec 2021)](https://example.org/egg)
        * [Open models (Jan 2022, HF)](https://example.org/hf)
        * [Boosting Homefeed Volume (Nov 2022)](https://example.org/feed)
        """;

    [Theory]
    [InlineData("서비스", "services")]
    [InlineData("비스", "services")]
    [InlineData("라우드", "")]
    [InlineData("services", "services")]
    [InlineData("brain", "")]
    [InlineData("ㅅㅂㅅ", "services")]
    [InlineData("아마존", "amazon")]
    [InlineData("아마존 웹", "amazon")]
    [InlineData("아마존웹서비스", "amazon")]
    [InlineData("amazon web services", "amazon")]
    [InlineData("forecasting amazon web", "amazon")]
    [InlineData("aws", "amazon")]
    [InlineData("ㅇㅁㅈ", "amazon")]
    [InlineData("구글 클라우드", "services")]
    [InlineData("hugging", "hf")]
    [InlineData("huggingface", "hf")]
    [InlineData("face", "hf")]
    [InlineData("허깅페", "hf")]
    public Task A_name_that_is_not_shown_answers_from_its_beginning_on(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("서비스", "")]
    [InlineData("services", "")]
    [InlineData("아마", "Amazon")]
    [InlineData("goo", "Google")]
    [InlineData("face", "")]
    public async Task It_is_suggested_from_its_beginning_on(string typed, string suggested)
    {
        await using var catalog = _shelf.Temporary.Database.CreateDbContext();
        var suggestions = await new CatalogBrowser(catalog, _snapshot).SuggestAsync(typed, 5, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(suggested, string.Join(' ', suggestions.Names.Where(name => name.Dimension == FilterDimension.Organization).Select(name => name.Name)));
    }

    [Theory]
    [InlineData("C++", "cpp")]
    [InlineData("c#", "csharp")]
    [InlineData("C", "c")]
    [InlineData("r", "r")]
    [InlineData("Go", "go")]
    [InlineData("ne", "")]
    [InlineData(".NET", "dotnet")]
    [InlineData("asp.net", "dotnet")]
    [InlineData("net", "dotnet r")]
    [InlineData("rus", "go")]
    public Task Two_letters_or_a_sign_make_a_whole_word(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("혈당에서", "glucose")]
    [InlineData("혈당으로는", "glucose")]
    [InlineData("C++를", "cpp")]
    [InlineData("Rust에서", "go")]
    [InlineData("강화 학습을", "egg")]
    [InlineData("홈피드", "feed")]
    [InlineData("홈 피드", "feed")]
    [InlineData("home feed", "feed")]
    public Task A_particle_on_the_query_is_tried_without(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("rerank", "rerank")]
    [InlineData("re-rank", "rerank")]
    [InlineData("reranking", "rerank")]
    [InlineData("gpt4o", "gpt4o")]
    [InlineData("gpt-4", "gpt4o llama2")]
    [InlineData("GPT 4", "gpt4o llama2")]
    [InlineData("gpt4", "gpt4o llama2")]
    [InlineData("지피티4", "llama2")]
    [InlineData("llama2", "llama2")]
    [InlineData("LLaMA-2", "llama2")]
    [InlineData("llama 3", "llama2")]
    [InlineData("라마2", "llama2")]
    public Task A_models_name_is_one_however_it_is_written(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("닭ㅂ", "chicken")]
    [InlineData("닭보", "chicken")]
    [InlineData("닭", "chicken")]
    [InlineData("닭볶음탕 레싶", "chicken")]
    [InlineData("레시피 추처", "chicken")]
    [InlineData("닭걀", "")]
    [InlineData("달ㄱ", "egg")]
    [InlineData("강화학스", "egg")]
    [InlineData("강화핛", "egg")]
    [InlineData("강호", "egg")]
    [InlineData("과 강ㅎ", "egg")]
    [InlineData("ㅂ", "")]
    public Task An_unfinished_syllable_finds_what_it_may_become(string query, string found) => FindsAsync(query, found);

    [Fact]
    public async Task A_compound_final_gives_its_second_half_to_the_next_syllable()
    {
        using var own = await Shelf.Of(("list.md", "* [달걀 (Dec 2022)](https://example.com/1)\n* [값어치 (Dec 2022)](https://example.com/2)\n"));

        Assert.Equal("1", await FoundAsync(own, "닭"));
        Assert.Equal("2", await FoundAsync(own, "값ㅇ"));
    }

    [Theory]
    [InlineData("혈당에서")]
    [InlineData("깅페이스")]
    [InlineData("rerank")]
    [InlineData("gpt4o")]
    [InlineData("닭ㅂ")]
    public async Task Who_wants_only_what_was_typed_gets_it(string query) => Assert.Equal("", await FoundAsync(_shelf, query, glossary: "off"));

    private async Task FindsAsync(string query, string found) => Assert.Equal(found, await FoundAsync(_shelf, query));

    // The last parts of the addresses, in the order of the alphabet.
    private async Task<string> FoundAsync(Shelf lists, string query, string? glossary = null)
    {
        Assert.True(EntryFilter.TryParse([new("q", query), new("glossary", glossary)], out var filter, out _));
        await using var catalog = lists.Temporary.Database.CreateDbContext();
        using var fresh = new CurrentSnapshot();
        var listing = await new CatalogBrowser(catalog, lists == _shelf ? _snapshot : fresh).ListAsync(filter, TestContext.Current.CancellationToken);
        return string.Join(' ', listing.Items.Select(item => item.Url.Split('/')[^1]).Order(StringComparer.Ordinal));
    }
}
