using ReadingList.Catalog;
using ReadingList.Import;

namespace ReadingList.Tests.Import;

/// <summary>Whose an entry is: what the line says, what the list's other lines and its host say, and what the curator adds.</summary>
public sealed class ImportedOrganizationTests
{
    [Fact]
    public async Task An_organisation_is_spelled_as_most_entries_write_it()
    {
        using var shelf = await Shelf.Of(("list.md", """
            * [A (Jan 2023, google)](https://example.com/a)
            * [B (Jan 2023, Google)](https://example.org/b)
            * [C (Jan 2023, Google)](https://example.net/c)
            """));

        Assert.Equal([("google", "Google")], shelf.Read(catalog => catalog.Organizations.AsEnumerable().Select(row => (row.Slug, row.Name)).ToList()));
    }

    [Fact]
    public async Task A_host_that_the_list_settles_gives_its_organisation_marked_as_inferred()
    {
        using var shelf = await Shelf.Of(("list.md", """
            * [Named (Jan 2023, Bolt)](https://www.bolt.example/a)
            * [Named too (Mar 2023, Bolt)](https://bolt.example/c)
            * [Silent (Feb 2023)](https://bolt.example/b)
            * [Alone (Jan 2023, Acme)](https://acme.example/a)
            * [Beside it (Feb 2023)](https://acme.example/b)
            * [Twice (Jan 2023, Umbra)](https://umbra.example/a)
            * [Twice (Jan 2023, Umbra)](http://umbra.example/a/)
            * [Beside that (Feb 2023)](https://umbra.example/b)
            * [Undecided 1 (Jan 2023, Meta)](https://ai.example.com/1)
            * [Undecided 2 (Jan 2023, Google)](https://ai.example.com/2)
            * [Undecided 3 (Jan 2023)](https://ai.example.com/3)
            * [Platform 1 (Jan 2023, Airbnb)](https://medium.com/airbnb/1)
            * [Platform 2 (Jan 2023)](https://medium.com/someone/2)
            """));

        var inferred = Assert.Single(shelf.Entry("Silent").Organizations);
        Assert.Equal(("Bolt", ValueOrigin.Address), (inferred.Organization!.Name, inferred.Origin));
        Assert.Equal(ValueOrigin.Stated, Assert.Single(shelf.Entry("Named").Organizations).Origin);
        Assert.Empty(shelf.Entry("Beside it").Organizations);
        Assert.Empty(shelf.Entry("Beside that").Organizations);
        Assert.Empty(shelf.Entry("Undecided 3").Organizations);
        Assert.Empty(shelf.Entry("Platform 2").Organizations);
    }

    [Theory]
    [InlineData("https://aclanthology.org/P18-100")]
    [InlineData("https://www.nature.com/articles/s4158")]
    [InlineData("https://towardsdatascience.com/a-")]
    [InlineData("https://huggingface.co/papers/2212.1049")]
    [InlineData("https://openreview.net/forum?id=")]
    [InlineData("https://arxiv.org/abs/2212.1049")]
    [InlineData("https://www.youtube.com/watch?v=abcdefghij")]
    [InlineData("https://youtu.be/abcdefghij")]
    [InlineData("https://substack.com/home/post/p-")]
    [InlineData("https://medium.com/p/0123456789a")]
    [InlineData("https://proceedings.mlr.press/v1/a")]
    [InlineData("https://dl.acm.org/doi/10.1145/1.")]
    [InlineData("https://web.archive.org/web/2020/https://a.example/")]
    [InlineData("https://bit.ly/a")]
    [InlineData("https://github.com/acme")]
    public async Task A_host_of_many_authors_belongs_to_no_organisation(string address)
    {
        using var shelf = await Shelf.Of(("list.md", string.Join('\n', Enumerable.Range(1, 4).Select(i => $"* [Named {i} (Jan 2023, Bolt)]({address}{i})")) + $"\n* [Silent (Jan 2023)]({address}5)"));

        Assert.Empty(shelf.Entry("Silent").Organizations);
    }

    [Fact]
    public async Task An_organisation_is_one_whatever_the_list_calls_it_and_known_by_its_host()
    {
        using var shelf = await Shelf.Of(("list.md", """
            * [하나 (2023년 1월, 네이버)](https://example.com/1)
            * [Two (Jan 2023, NAVER)](https://example.org/2)
            * [셋 (2023년 1월, 네이버)](https://example.net/3)
            * [Four](https://openai.com/blog/four)
            """));

        Assert.Equal([("naver", "네이버"), ("openai", "OpenAI")], shelf.Read(catalog => catalog.Organizations.OrderBy(row => row.Slug).AsEnumerable().Select(row => (row.Slug, row.Name)).ToList()));
        Assert.Equal(ValueOrigin.Address, Assert.Single(shelf.Entry("Four").Organizations).Origin);
    }

    [Fact]
    public async Task A_curators_own_names_beside_the_list_win_and_a_change_of_them_is_a_change_of_the_list()
    {
        using var shelf = await Shelf.Empty();
        var list = Shelf.List("list.md", "* [One (Jan 2023, 우리팀)](https://example.com/1)\n* [Two](https://blog.our.example/2)\n");
        byte[]? names = null;
        var beside = list with { ReadBeside = () => new CuratorFiles(names, null) };

        shelf.Importer.Import([beside], new ImportOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("우리팀", Assert.Single(shelf.Entry("One").Organizations).Organization!.Slug);

        names = "Our Team | 우리팀 | our.example\nbroken | line | not a host |\n"u8.ToArray();
        var outcome = Assert.Single(shelf.Importer.Import([beside], new ImportOptions(), cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("our-team", Assert.Single(shelf.Entry("One").Organizations).Organization!.Slug);
        Assert.Equal("our-team", Assert.Single(shelf.Entry("Two").Organizations).Organization!.Slug);
        Assert.Equal(ImportCodes.OrganizationNames, Assert.Single(outcome.Findings).Code);
        Assert.True(Assert.Single(shelf.Importer.Import([beside], new ImportOptions(), cancellation: TestContext.Current.CancellationToken)).SameBytes);
    }
}
