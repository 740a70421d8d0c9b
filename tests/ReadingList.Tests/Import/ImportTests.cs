using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Import;

namespace ReadingList.Tests.Import;

public sealed class ImportTests
{
    private const string List = """
        # 읽을거리

        ## 1. Research
        ### 1.1. NLP
        * [Atlas with *RAG* (Jan 2023, Meta)](https://research.facebook.com/blog/atlas/): 검색 증강 모델, [이전 글](https://example.com/earlier)
        ![figure](./images/atlas.png)
        * [추천시스템 이야기 (2022년 12월, 네이버)](https://d2.naver.com/1)

        ## 2. Products
        * [Search at work](https://example.com/search)
        """;

    [Fact]
    public async Task A_list_becomes_entries_with_topics_organisations_keywords_and_notes()
    {
        using var shelf = await Shelf.Of(("lists/reading.md", List));

        var atlas = shelf.Entry("Atlas with RAG");

        Assert.Equal("Atlas with <em>RAG</em>", atlas.TitleHtml);
        Assert.Equal(20230100, atlas.PublishedKey);
        Assert.Equal("research.facebook.com", atlas.Host);
        Assert.Equal(["research/nlp"], atlas.Topics.Select(place => place.Topic!.Path));
        Assert.Equal(["Meta"], atlas.Organizations.Select(name => name.Organization!.Name));
        Assert.Equal(["rag"], atlas.Keywords.Select(name => name.Keyword!.Slug));
        Assert.Equal("<p>검색 증강 모델, <a href=\"https://example.com/earlier\" rel=\"nofollow noopener\">이전 글</a></p>", atlas.NoteHtml);
        Assert.Equal(("en", "ko"), (atlas.Language, atlas.NoteLanguage));
        Assert.Equal(["https://example.com/earlier"], atlas.Related.Select(link => link.Url));
        Assert.Equal(["./images/atlas.png"], atlas.Images.Select(image => image.Url));
        Assert.Equal(("reading", "읽을거리", 5), (atlas.Source!.Name, atlas.Source.Title, atlas.Line));
        Assert.Equal("ko", shelf.Entry("추천시스템 이야기").Language);
        Assert.Equal(["research", "research/nlp", "products"], shelf.Read(catalog => catalog.Topics.OrderBy(topic => topic.Position).Select(topic => topic.Path).ToList()));
    }

    [Fact]
    public async Task A_second_import_of_the_same_list_is_an_empty_plan_and_readers_notice_nothing()
    {
        using var shelf = await Shelf.Of(("list.md", List));
        var version = shelf.Version();

        var same = shelf.Import("list.md", List);
        Assert.True(same.IsEmpty);
        Assert.Equal(version, shelf.Version());

        var otherBytes = shelf.Import("list.md", List + "\n");
        Assert.True(otherBytes.IsEmpty);
        Assert.Equal(3, otherBytes.Unchanged);
    }

    [Fact]
    public async Task Re_ordering_and_renaming_sections_keeps_ids_and_the_day_an_entry_was_added()
    {
        using var shelf = await Shelf.Of(("list.md", List));
        var before = shelf.Entry("Search at work");
        shelf.Clock.Now += TimeSpan.FromDays(30);

        var plan = shelf.Import("list.md", "## Tools and products\n* [Search at work](https://example.com/search)\n" + List.Replace("* [Search at work](https://example.com/search)", "", StringComparison.Ordinal));

        var after = shelf.Entry("Search at work");
        Assert.Equal((before.PublicId, before.AddedOn), (after.PublicId, after.AddedOn));
        Assert.Equal(["tools-and-products"], after.Topics.Select(place => place.Topic!.Path));
        Assert.DoesNotContain("products", shelf.Read(catalog => catalog.Topics.Select(topic => topic.Path).ToList()));
        Assert.All(plan.Entries, entry => Assert.Equal(EntryChange.Placed, entry.Change));
    }

    [Fact]
    public async Task Names_that_no_entry_uses_any_more_go()
    {
        using var shelf = await Shelf.Of(("list.md", List));

        shelf.Import("list.md", List.Replace("*RAG* (Jan 2023, Meta)](https://research.facebook.com", "RAG (Jan 2023)](https://example.com", StringComparison.Ordinal));

        Assert.Equal(["네이버"], shelf.Read(catalog => catalog.Organizations.Select(row => row.Name).ToList()));
        Assert.Empty(shelf.Read(catalog => catalog.Keywords.ToList()));
    }

    [Fact]
    public async Task Topics_without_a_letter_are_each_their_own_and_stay_so()
    {
        const string list = "# List\n## 🔥\n* [A](https://a.example/1)\n## 💡\n* [B](https://a.example/2)\n## ???\n* [C](https://a.example/3)\n";
        using var shelf = await Shelf.Of(("list.md", list));
        using var reordered = await Shelf.Of(("list.md", "# List\n## ???\n* [C](https://a.example/3)\n## 💡\n* [B](https://a.example/2)\n## 🔥\n* [A](https://a.example/1)\n"));

        foreach (var one in (Shelf[])[shelf, reordered])
        {
            Assert.Equal(["🔥 u1f525", "💡 u1f4a1", "??? u3f-u3f-u3f"], ((string[])["A", "B", "C"]).Select(title => Assert.Single(one.Entry(title).Topics).Topic!).Select(topic => $"{topic.Name} {topic.Path}"));
        }
    }

    [Fact]
    public async Task What_may_lead_nobody_is_left_out_of_addresses_and_reported()
    {
        using var shelf = await Shelf.Empty();
        var outcome = shelf.Importer.Import([Shelf.List("list.md", """
            * [One](https://google.com@a.example/1): see [more](https://me:secret@a.example/more)
            * [Two](https://a.ex&ZeroWidthSpace;ample/2&#x2060;)
            * [Two again](https://a.example/2)
            """)], new ImportOptions(), cancellation: TestContext.Current.CancellationToken)[0];

        Assert.Equal(["https://a.example/1", "https://a.example/2"], shelf.Read(catalog => catalog.Entries.OrderBy(entry => entry.Line).Select(entry => entry.Url).ToList()));
        Assert.Equal(["https://a.example/more"], shelf.Entry("One").Related.Select(link => link.Url));
        Assert.DoesNotContain("secret", shelf.Entry("One").NoteHtml, StringComparison.Ordinal);
        Assert.Equal(["1 RL107", "1 RL107", "2 RL106"], outcome.Findings.Select(finding => $"{finding.Line} {finding.Code}"));
        Assert.True(outcome.Links!.Balances);
    }

    [Theory]
    [InlineData("https://blog.example.com/2022/11/08/post", 20221108)]
    [InlineData("https://blog.example.com/2022/11/post.html", 20221100)]
    [InlineData("https://example.github.io/posts/2022-11-08-글", 20221108)]
    [InlineData("https://arxiv.org/pdf/2302.04761v2.pdf", 20230200)]
    [InlineData("https://arxiv.org/abs/1399.04761", 0)]
    [InlineData("https://example.com/2022/13/post", 0)]
    [InlineData("https://example.com/wp-content/uploads/2022/11/slides.pdf", 0)]
    [InlineData("https://example.com/2302.04761", 0)]
    public async Task An_entry_without_a_date_gets_the_one_its_address_names_marked_as_inferred(string address, int expected)
    {
        using var shelf = await Shelf.Of(("list.md", $"* [Silent]({address})\n* [Said so (Jan 2020)](https://example.com/2019/05/said)"));

        Assert.Equal((expected, expected == 0 ? ValueOrigin.Stated : ValueOrigin.Address), (shelf.Entry("Silent").PublishedKey, shelf.Entry("Silent").PublishedOrigin));
        Assert.Equal((20200100, ValueOrigin.Stated), (shelf.Entry("Said so").PublishedKey, shelf.Entry("Said so").PublishedOrigin));
    }

    [Fact]
    public async Task The_same_address_in_two_sections_is_one_entry_in_two_topics_and_loses_no_link()
    {
        using var shelf = await Shelf.Of(("list.md", """
            ## CV
            * [First words](https://example.com/a/): 첫 메모 [one](https://example.com/1)
            ## NLP
            * [Other words (Jan 2023)](http://www.example.com/a?utm_source=x): 둘째 메모 [two](https://example.com/2)
            """));

        var entry = shelf.Entry("First words");

        Assert.Equal(["cv", "nlp"], entry.Topics.Select(place => place.Topic!.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["https://example.com/1", "https://example.com/2"], entry.Related.Select(link => link.Url));
        Assert.Equal("첫 메모 one\n둘째 메모 two", entry.NoteText);
        Assert.Equal(20230100, entry.PublishedKey);
        Assert.Equal(1, shelf.Read(catalog => catalog.Entries.Count()));
    }

    [Fact]
    public async Task The_report_of_the_last_import_is_kept_and_its_account_adds_up()
    {
        using var shelf = await Shelf.Of(("list.md", List));
        shelf.Import("list.md", List + "\n* [Broken](\n* [Bad](javascript:alert(1))\n");

        var report = shelf.Read(catalog => catalog.ImportReports.Include(row => row.Findings).Single());

        Assert.NotEmpty(report.Findings);
        Assert.Equal(report.LinksFound, report.LinksAsEntries + report.LinksAsRelated + report.LinksAsImages + report.LinksReported);
        Assert.Equal(3, shelf.Read(catalog => catalog.Entries.Count()));
    }

    // U+FFFF is text in UTF-8, and Uri takes it for part of a host.
    [Fact]
    public async Task A_host_that_no_site_can_have_is_reported_and_the_rest_of_the_list_imported()
    {
        using var shelf = await Shelf.Of(("list.md", List + "\n* [Bad](https://a\uffff.com/x): [bad](https://b\uffff.com)\n* [Good](https://example.com/good): [bad](https://c\uffff.com)\n"));

        Assert.Equal(4, shelf.Read(catalog => catalog.Entries.Count()));
        var findings = shelf.Read(catalog => catalog.ImportFindings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ToList());
        Assert.Equal([(ImportCodes.UnusableAddress, 11), (ImportCodes.LinksWithoutEntry, 11), (ImportCodes.UnusableAddress, 12)], findings.ConvertAll(finding => (finding.Code, finding.Line)));
    }
}
