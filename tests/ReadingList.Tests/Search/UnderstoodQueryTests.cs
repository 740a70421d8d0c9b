using ReadingList.Browsing;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Search;

/// <summary>Queries as people type them: who, when and what in any order, with words that only ask.</summary>
public sealed class UnderstoodQueryTests() : SearchedList(List, new SettableClock { Now = new(2023, 1, 10, 0, 0, 0, TimeSpan.Zero) })
{
    private const string List = """
        # Reading
        ## Recommendation
        * [Songs for you (Dec 2022, NAVER)](https://example.org/songs): 개인화 추천.
        * [추천 모델 서빙 (Mar 2021, NAVER)](https://example.org/serving)
        * [영화 추천 (Dec 2022, Kakao)](https://example.org/movies)
        * [Ads at scale (Dec 2021, Meta)](https://example.org/ads)
        ## Computer Vision
        * [Cartoons with style (Nov 2022, Disney Research)](https://example.org/cartoons)
        * [Faces (Dec 2022, Google)](https://example.org/faces)
        ## Experimentation
        * [Interleaving (Jan 2023, Netflix)](https://example.org/interleaving)
        * [Quasi experimentation (Feb 2023, Netflix)](https://example.org/quasi)
        * [문서 요약 모델 (Feb 2023, Kakao)](https://example.org/summary)
        * [Meta-learning for all (Feb 2022, Google)](https://example.org/meta)
        * [A talk on transformers (Jul 2022)](https://youtube.com/watch?v=abcdefghijk)
        * [Transformers in code (Jun 2022)](https://github.com/example/transformers)
        * [Transformers (May 2022)](https://example.org/transformers)
        * [The year 2022 in review (Jan 2023)](https://example.org/year)
        """;

    [Theory]
    [InlineData("네이버 추천 2022", "songs", "org=naver month=2022")]
    [InlineData("2022년 네이버 추천", "songs", "month=2022 org=naver")]
    [InlineData("추천 네이버에서 2022년 12월", "songs", "month=2022-12 org=naver")]
    [InlineData("추천 12월", "songs movies ads", "q=12월")]
    [InlineData("지난달 추천", "songs movies", "month=2022-12")]
    [InlineData("recommendation last month", "songs movies", "month=2022-12 topic=recommendation")]
    [InlineData("Dec 2022 추천", "songs movies", "month=2022-12")]
    [InlineData("작년 추천", "songs movies", "month=2022")]
    [InlineData("2022.12 카카오 글", "movies", "month=2022-12 org=kakao")]
    [InlineData("2022", "songs movies faces cartoons transformers transformers meta watch?v=abcdefghijk", "month=2022")]
    [InlineData("disney computer vision", "cartoons", "org=disney topic=computer-vision")]
    [InlineData("netflix experimentation posts", "interleaving quasi", "org=netflix topic=experimentation")]
    [InlineData("papers about experimentation from netflix", "interleaving quasi", "org=netflix topic=experimentation")]
    [InlineData("computer vision", "cartoons faces", "")]
    [InlineData("computer vision 2022", "cartoons faces", "month=2022 topic=computer-vision")]
    [InlineData("computer vision naver", "", "")]
    [InlineData("네이버 논문", "songs serving", "org=naver")]
    [InlineData("트랜스포머 영상", "watch?v=abcdefghijk", "site=youtube.com")]
    [InlineData("트랜스포머 코드", "transformers", "site=github.com")]
    [InlineData("문서 요약", "summary", "")]
    [InlineData("meta learning", "meta", "")]
    [InlineData("추천 요약 네이버", "songs", "has=note org=naver")]
    [InlineData("네이버 얼굴 2022", "", "")]
    [InlineData("추천 도입 사례", "songs serving movies ads", "")]
    [InlineData("네이벼 츄천 2022", "songs", "org=naver month=2022")]
    [InlineData("netflx experimentation", "interleaving quasi", "org=netflix topic=experimentation")]
    public async Task A_query_is_understood_where_that_finds_something(string query, string found, string understood)
    {
        var listing = await ListAsync(query);

        Assert.Equal(InOrder(found), InOrder(Found(listing)));
        Assert.Equal(InOrder(understood), InOrder(string.Join(' ', listing.Understood.Select(part => $"{part.Value.Dimension}={part.Value.Value}"))));
    }

    [Fact]
    public async Task The_latest_are_newest_first_unless_another_order_is_asked_for()
    {
        Assert.Equal("quasi interleaving", Found(await ListAsync("최신 netflix experimentation")));
        Assert.Equal("interleaving quasi", Found(await ListAsync("최신 netflix experimentation", ("sort", "oldest"))));
    }

    [Fact]
    public async Task A_part_that_was_understood_can_be_taken_back()
    {
        var listing = await ListAsync("네이버 추천 2022");

        Assert.Equal(["네이버 추천", "추천 2022"], listing.Understood.Select(part => part.Without.Query!).Order(StringComparer.Ordinal));
        Assert.Equal("네이버 추천 2022", listing.Filter.Query);
    }

    [Fact]
    public async Task A_topic_that_was_understood_is_left_by_its_words()
    {
        var listing = await ListAsync("disney computer vision");

        Assert.Equal(["computer vision", "disney"], listing.Understood.Select(part => part.Without.Query!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("understood", "off")]
    [InlineData("glossary", "off")]
    public async Task Who_wants_words_gets_words(string name, string value)
    {
        var listing = await ListAsync("2022", (name, value));

        Assert.Equal("year", Found(listing));
        Assert.Empty(listing.Understood);
    }

    [Fact]
    public async Task Names_of_topics_and_sites_are_words_below_titles_and_notes()
    {
        Assert.Equal("movies serving songs ads", Found(await ListAsync("추천")));
        Assert.Equal("transformers", Found(await ListAsync("github")));
        Assert.Equal("", Found(await ListAsync("github", ("glossary", "off"))));
    }

    private static string Found(EntryListing listing) => string.Join(' ', listing.Items.Select(item => item.Url.Split('/')[^1]));

    private static string InOrder(string words) => string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));

    private async Task<EntryListing> ListAsync(string query, params (string Name, string Value)[] more)
    {
        Assert.True(EntryFilter.TryParse([new("q", query), .. more.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))], out var filter, out _));
        await using var catalog = _shelf.Temporary.Database.CreateDbContext();
        return await new CatalogBrowser(catalog, _snapshot).ListAsync(filter, TestContext.Current.CancellationToken);
    }
}
