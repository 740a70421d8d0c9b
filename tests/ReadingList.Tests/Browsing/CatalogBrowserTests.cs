using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Tests.Browsing;

public sealed class CatalogBrowserTests(CatalogBrowserTests.FewEntries few) : IClassFixture<CatalogBrowserTests.FewEntries>
{
    private static readonly Sample[] Few =
    [
        new("Scaling Laws", "2022-12-05") { Topics = ["Research/NLP"], Organizations = ["OpenAI"], Keywords = ["GPT-3"], Note = "언어 모델의 규모 법칙", Related = 2 },
        new("스캐터랩의 서빙", "2022-12") { Topics = ["Business/NLP"], Organizations = ["스캐터랩", "Google?"], Site = "tech.scatterlab.co.kr", Language = "ko" },
        new("Undated") { Topics = ["NLP"] },
        new("ViT", "2023-02") { Topics = ["Research/CV", "Business/CV"], Organizations = ["Google"], Images = 1 },
        new("A year", "2021") { Source = "other", Note = "ViT 이야기" },
    ];

    [Fact]
    public async Task Newest_comes_first_and_what_has_no_date_comes_last()
    {
        Assert.Equal(["ViT", "Scaling Laws", "스캐터랩의 서빙", "A year", "Undated"], Titles(await few.Catalog.List("")));
        Assert.Equal(["A year", "스캐터랩의 서빙", "Scaling Laws", "ViT", "Undated"], Titles(await few.Catalog.List("sort=oldest")));
        Assert.Equal(["Scaling Laws", "스캐터랩의 서빙", "Undated", "ViT", "A year"], Titles(await few.Catalog.List("sort=list")));
    }

    [Theory]
    [InlineData("topic=research", "ViT|Scaling Laws")]
    [InlineData("topic=research/nlp", "Scaling Laws")]
    [InlineData("topic=nlp", "Scaling Laws|스캐터랩의 서빙|Undated")]
    [InlineData("topic=cv", "ViT")]
    [InlineData("topic=research/nlp&topic=business/cv", "ViT|Scaling Laws")]
    [InlineData("topic=nlp&org=google", "스캐터랩의 서빙")]
    [InlineData("org=openai&org=google", "ViT|Scaling Laws|스캐터랩의 서빙")]
    [InlineData("org=스캐터랩", "스캐터랩의 서빙")]
    [InlineData("month=2022-12", "Scaling Laws|스캐터랩의 서빙")]
    [InlineData("month=2021", "A year")]
    [InlineData("month=2021&month=2023-02", "ViT|A year")]
    [InlineData("from=2022-12-02", "ViT|Scaling Laws")]
    [InlineData("from=2021&to=2022-12", "Scaling Laws|스캐터랩의 서빙|A year")]
    [InlineData("to=2022-12-04", "스캐터랩의 서빙|A year")]
    [InlineData("keyword=gpt-3", "Scaling Laws")]
    [InlineData("site=tech.scatterlab.co.kr", "스캐터랩의 서빙")]
    [InlineData("lang=ko", "스캐터랩의 서빙")]
    [InlineData("has=note", "Scaling Laws|A year")]
    [InlineData("has=image&has=related", "ViT|Scaling Laws")]
    [InlineData("source=other", "A year")]
    [InlineData("q=vit", "ViT|A year")]
    [InlineData("q=google", "ViT|스캐터랩의 서빙")]
    [InlineData("q=규모 언어", "Scaling Laws")]
    [InlineData("q=ＶｉＴ&has=note", "A year")]
    [InlineData("q=vit&sort=oldest", "A year|ViT")]
    public async Task A_filter_shows_what_passes_every_dimension(string query, string titles)
    {
        Assert.Equal(titles.Split('|'), Titles(await few.Catalog.List(query)));
    }

    [Fact]
    public async Task An_unknown_value_is_named_and_shows_nothing()
    {
        var listing = await few.Catalog.List("org=nobody&org=google&topic=research/none&month=1999-01&q=vit");
        Assert.Equal(0, listing.Total);
        Assert.Equal([(FilterDimension.Topic, "research/none"), (FilterDimension.Organization, "nobody")], listing.Unknown.Select(value => (value.Dimension, value.Value)));
        Assert.Equal("Google", listing.Selected.Single(value => value.Value == "google").Name);
    }

    [Fact]
    public async Task An_entry_carries_all_its_names()
    {
        var listing = await few.Catalog.List("month=2022");
        var (scaling, serving) = (listing.Items[0], listing.Items[1]);
        Assert.Equal(PartialDate.Of(2022, 12, 5), scaling.Published);
        Assert.Equal([new EntryOrganizationName("OpenAI", "openai", Inferred: false)], scaling.Organizations);
        Assert.Equal("research/nlp", Assert.Single(scaling.Topics).Path);
        Assert.Equal(["Research", "NLP"], scaling.Topics[0].Names);
        Assert.Equal([new NamedValue("GPT-3", "gpt-3")], scaling.Keywords);
        Assert.Equal([new EntryLink("1편", "https://example.com/part/0"), new EntryLink("2편", "https://example.com/part/1")], scaling.Related);
        Assert.Equal("언어 모델의 규모 법칙", scaling.NoteText);
        Assert.Equal(DateTimeKind.Utc, scaling.AddedOn.Kind);
        Assert.Equal([("스캐터랩", false), ("Google", true)], serving.Organizations.Select(each => (each.Name, each.Inferred)));
        Assert.Equal("/entries/id00000002/%EC%8A%A4%EC%BA%90%ED%84%B0%EB%9E%A9%EC%9D%98-%EC%84%9C%EB%B9%99", serving.Address);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_end()
    {
        using var catalog = await SmallCatalog.Of([.. Enumerable.Range(0, 7).Select(number => new Sample($"n{number}", "2022-01"))]);
        var seen = new List<string>();
        for (var filter = Filters.Parse("size=3"); filter is not null;)
        {
            var listing = await catalog.List(filter.ToQueryString());
            Assert.Equal((7, 3), (listing.Total, listing.PageCount));
            seen.AddRange(Titles(listing));
            filter = listing.Next;
        }

        Assert.Equal(["n0", "n1", "n2", "n3", "n4", "n5", "n6"], seen);
        var beyond = await catalog.List("size=3&page=9");
        Assert.Empty(beyond.Items);
        Assert.Equal((7, 3), (beyond.Total, beyond.Previous!.Page));
    }

    [Fact]
    public async Task Another_import_is_seen_by_the_next_request()
    {
        using var catalog = await SmallCatalog.Of(Few);
        var before = await catalog.List("");
        await catalog.ReplaceAsync(new Sample("Only one", "2024-01") { Topics = ["New"] });
        var after = await catalog.List("");
        Assert.Equal((5, 1), (before.Total, after.Total));
        Assert.Equal("New", Assert.Single(after.Facets.Topics).Name);
        Assert.NotEqual(before.Version, after.Version);
        await catalog.ReplaceAsync();
        var empty = await catalog.List("q=x");
        Assert.Equal((0, 1), (empty.Total, empty.PageCount));
        Assert.Empty(empty.Facets.Months);
    }

    [Fact]
    public async Task An_old_id_finds_the_entry_under_its_own_id()
    {
        using var catalog = await SmallCatalog.Of(Few);
        await using (var context = catalog.Context())
        {
            context.Add(new EntryAlias { CanonicalUrl = "https://old.example.com/4", PublicId = "oldidoldid", EntryUrl = "https://example.com/4" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var found = await catalog.Find("OLDIDOLDID");
        Assert.Equal("id00000004", found!.Entry.Id);
        Assert.Equal(["research/cv", "business/cv"], found.Appearances.Select(place => place.Topic!.Path));
        Assert.Null(await catalog.Find("nonesuch"));
        Assert.Null(await catalog.Find("\uD800' OR 1=1 --"));
    }

    private static IEnumerable<string> Titles(EntryListing listing) => listing.Items.Select(item => item.Title);

    /// <summary>One catalog for all that only read.</summary>
    public sealed class FewEntries : IAsyncLifetime
    {
        internal SmallCatalog Catalog { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Catalog = await SmallCatalog.Of(Few);

        public ValueTask DisposeAsync()
        {
            Catalog.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
