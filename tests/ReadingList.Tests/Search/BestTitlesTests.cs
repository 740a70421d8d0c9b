using ReadingList.Browsing;
using ReadingList.Search;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Search;

/// <summary>Reading the titles of the newest hits must give the order that the whole index gives.</summary>
public sealed class BestTitlesTests
{
    private const string List = """
        # Papers
        * [Language models are few-shot learners (May 2020, OpenAI)](https://example.org/1)
        * [Scaling laws (Jan 2020, OpenAI)](https://example.org/2)

          Laws of language models.
        * [언어 모델의 크기 (Mar 2021, NAVER)](https://example.org/3)
        * [A language of models, visual ones too (Apr 2022, Google)](https://example.org/4)
        * [Visual instruction tuning (Apr 2023)](https://example.org/5)

          Models of 언어 모델.
        """;

    [Theory]
    [InlineData("language models", 2)]
    [InlineData("model", 2)]
    [InlineData("models -visual", 1)]
    [InlineData("언어모델", 1)]
    [InlineData("ㅇㅇㅁㄷ", 1)]
    public async Task The_newest_titles_with_every_term_come_first(string query, int count)
    {
        var (rows, ranked) = await BothAsync(query, count);

        Assert.NotNull(rows);
        Assert.Equal(ranked, rows);
    }

    [Fact]
    public async Task Where_fewer_titles_hold_the_terms_the_index_has_to_say()
    {
        var (rows, ranked) = await BothAsync("laws", 2);

        Assert.Null(rows);
        Assert.Single(ranked);
    }

    private static async Task<(List<int>? Rows, List<int> Ranked)> BothAsync(string query, int count)
    {
        using var shelf = await Shelf.Of([("papers.md", List)]);
        using var current = new CurrentSnapshot();
        await using var catalog = shelf.Temporary.Database.CreateDbContext();
        var cancel = TestContext.Current.CancellationToken;
        var snapshot = await current.GetAsync(catalog, cancel);
        var filter = EntryFilter.Everything.With(FilterDimension.Search, query);
        var hits = await EntrySearch.FindAsync(catalog, snapshot, filter, TimeProvider.System.GetUtcNow(), cancel);
        var matches = new FilterMatches(snapshot, filter, hits!.All);
        var ranks = await EntrySearch.RankAsync(catalog, snapshot, hits, matches.Rows!, long.MaxValue, cancel);
        return (await BestTitles.FindAsync(catalog, snapshot, matches, SearchTiers.Of(hits.Plan)[0], count, 0, cancel), [.. ranks.Order(snapshot.Rows, matches.Rows!).Where(ranks.Steps[0].Contains).Take(count)]);
    }
}
