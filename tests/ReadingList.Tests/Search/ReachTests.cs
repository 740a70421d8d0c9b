using ReadingList.Browsing;
using ReadingList.Tests.Import;
using ReadingList.Tests.Lists;

namespace ReadingList.Tests.Search;

/// <summary>What an everyday word finds in the other language, and in which order.</summary>
public sealed class ReachTests() : SearchedList(List)
{
    private const string List = """
        # Reading
        * [Recommendation at home (Jan 2020)](https://example.org/recommendation)
        * [We recommend songs (Feb 2020)](https://example.org/recommend)
        * [A recommender for shops (Mar 2020)](https://example.org/recommender)
        * [영화 추천 (Apr 2020)](https://example.org/movie)
        * [Music for everyone (May 2020)](https://example.org/music): 추천 이야기.
        * [Music recommendations (Jun 2020)](https://example.org/playlist)
        * [Quality of our data (Jul 2020)](https://example.org/quality)
        * [데이터의 품질 (Aug 2020)](https://example.org/data)
        * [Batch normalization (Sep 2020)](https://example.org/normalization)
        * [Regularization by dropout (Oct 2020)](https://example.org/regularization)
        * [피쳐 스토어 (Nov 2020)](https://example.org/feature)
        * [레이블링 도구 (Dec 2020)](https://example.org/labels)
        * [컨텐츠 배포 (Jan 2021)](https://example.org/contents)
        * [Deploying with care (Feb 2021)](https://example.org/deploying)
        * [Ragtime for pianists (Mar 2021)](https://example.org/ragtime)
        * [Looking things up (Apr 2021)](https://example.org/rag): RAG을 씁니다.
        * [매뉴얼과 목표 (May 2021)](https://example.org/goal)
        * [A table of results (Jun 2021)](https://example.org/table)
        * [Reward models (Jul 2021)](https://example.org/reward)
        * [강화학습 입문 (Aug 2021)](https://example.org/rl): 처음부터.
        * [Tips (Sep 2021)](https://example.org/tips): 강화학습을 씁니다.
        * [Reinforcement learning and RLHF (Oct 2021)](https://example.org/reinforcement)
        * [What an agent is (Nov 2021)](https://example.org/agent)
        * [Agents everywhere (Dec 2021)](https://example.org/agents)
        """;

    [Theory]
    [InlineData("추천", "movie music playlist recommend recommendation recommender")]
    [InlineData("recommend", "movie music playlist recommend recommendation recommender")]
    [InlineData("推荐", "movie music playlist recommend recommendation recommender")]
    [InlineData("음악추천", "music playlist recommend")]
    [InlineData("음악 추천을", "music playlist recommend")]
    [InlineData("데이터 품질", "data quality")]
    [InlineData("data quality", "quality")]
    [InlineData("정규화", "normalization regularization")]
    [InlineData("피처스토어", "feature")]
    [InlineData("피쳐스토어", "feature")]
    [InlineData("라벨링", "labels")]
    [InlineData("콘텐츠", "contents")]
    [InlineData("배포", "contents deploying")]
    [InlineData("deployment", "contents deploying")]
    public async Task A_word_finds_its_twins_in_every_form(string query, string found) =>
        Assert.Equal(found, string.Join(' ', (await FoundAsync(query)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("table")]
    [InlineData("テーブル")]
    public async Task A_lone_syllable_is_not_searched_along(string query) => Assert.DoesNotContain("goal", await FoundAsync(query));

    [Theory]
    [InlineData("강화학습", "rl tips reinforcement")]
    [InlineData("RAG", "rag")]
    [InlineData("rag", "rag")]
    [InlineData("agent", "agents agent")]
    [InlineData("추천", "movie music playlist recommender recommend recommendation")]
    public async Task What_was_typed_comes_first_then_its_twins_then_what_is_related(string query, string first) =>
        Assert.StartsWith(first, string.Join(' ', await FoundAsync(query)), StringComparison.Ordinal);

    [Theory]
    [InlineData("추천", "movie music")]
    [InlineData("recommend", "playlist recommend recommendation recommender")]
    [InlineData("라벨링", "")]
    public async Task Who_wants_only_what_was_typed_gets_it(string query, string found) =>
        Assert.Equal(found, string.Join(' ', (await FoundAsync(query, "off")).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task On_the_lists_of_the_family_a_Korean_word_reaches_what_its_English_twin_does()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        using var corpus = await Shelf.Of([.. new[] { "applied-ml", "ml-papers-of-the-week", "awesome-korean-nlp", "awesome-aiml-blog", "agent-papers", "awesome-deep-learning" }
            .Select(name => (name + ".md", Corpus.Read($"{name}/list.md")))]);
        using var snapshot = new CurrentSnapshot();
        var reaches = new List<double>();
        foreach (var pair in Corpus.Read("../search/pairs.tsv").Split('\n'))
        {
            if (pair.Split('\t') is not [var korean, var english]) continue;
            var wanted = await FoundAsync(corpus, snapshot, english, "off");
            if (wanted.Count >= 3) reaches.Add((double)(await FoundAsync(corpus, snapshot, korean, null)).Intersect(wanted).Count() / wanted.Count);
        }

        Assert.True(reaches.Average() >= 0.97, $"{reaches.Average()}");
        Assert.True(reaches.Count(reach => reach >= 0.95) >= 0.95 * reaches.Count);
    }

    private Task<List<string>> FoundAsync(string query, string? glossary = null) => FoundAsync(_shelf, _snapshot, query, glossary);

    // The last parts of the addresses, of our own list, in the order of relevance.
    private async Task<List<string>> FoundAsync(Shelf lists, CurrentSnapshot snapshot, string query, string? glossary)
    {
        var found = new List<string>();
        await using var catalog = lists.Temporary.Database.CreateDbContext();
        for (var page = 1; ; page++)
        {
            Assert.True(EntryFilter.TryParse([new("q", query), new("glossary", glossary), new("size", "500"), new("page", $"{page}")], out var filter, out _));
            var listing = await new CatalogBrowser(catalog, snapshot).ListAsync(filter, TestContext.Current.CancellationToken);
            found.AddRange(listing.Items.Select(item => lists == _shelf ? item.Url.Split('/')[^1] : item.Id));
            if (found.Count >= listing.Total || listing.Items.Count == 0) return found;
        }
    }
}
