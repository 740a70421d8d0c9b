using ReadingList.Import;

namespace ReadingList.Tests.Import;

public sealed class SeveralListsTests
{
    private const string First = "## Research\n* [Said by the first (Jan 2023, Meta)](https://example.com/a): 첫째 목록의 말";
    private const string Second = "## 연구\n* [둘째의 제목 *RAG* (2023년 2월, 네이버)](http://www.example.com/a/): 둘째 목록의 말, [이전 글](https://example.com/0)\n* [Only here](https://example.com/b)";

    [Fact]
    public async Task An_address_in_two_lists_is_one_entry_in_the_words_of_the_first_and_the_topics_of_both()
    {
        using var shelf = await Shelf.Of(("first.md", First), ("second.md", Second));

        var entry = shelf.Entry("Said by the first");

        Assert.Equal("first", entry.Source!.Name);
        Assert.Equal(["research", "연구"], entry.Topics.Select(place => place.Topic!.Path).Order(StringComparer.Ordinal));
        Assert.Equal(2, shelf.Read(catalog => catalog.Entries.Count()));
        Assert.Equal(["Meta"], entry.Organizations.Select(name => name.Organization!.Name));
    }

    [Fact]
    public async Task When_the_first_list_drops_it_the_words_of_the_other_take_over_and_when_it_comes_back_they_step_back()
    {
        using var shelf = await Shelf.Of(("first.md", First), ("second.md", Second));
        var id = shelf.Entry("Said by the first").PublicId;

        shelf.Import("first.md", "## Research\n* [Another](https://example.com/c)", allowRemovals: true);

        var taken = shelf.Entry("둘째의 제목 RAG");
        Assert.Equal((id, "second", "ko"), (taken.PublicId, taken.Source!.Name, taken.Language));
        Assert.Equal(["연구"], taken.Topics.Select(place => place.Topic!.Path));
        Assert.Equal(["https://example.com/0"], taken.Related.Select(link => link.Url));
        Assert.Equal(["RAG"], taken.Keywords.Select(name => name.Keyword!.Name));

        shelf.Import("first.md", First, allowRemovals: true);
        using var fresh = await Shelf.Of(("first.md", First), ("second.md", Second));
        Assert.Equal(fresh.Read(CatalogDump.Of), shelf.Read(CatalogDump.Of));
        Assert.Equal(id, shelf.Entry("Said by the first").PublicId);
    }

    [Fact]
    public async Task A_list_taken_out_leaves_what_others_hold_too()
    {
        using var shelf = await Shelf.Of(("first.md", First), ("second.md", Second));

        shelf.Importer.Leave("second.md");

        Assert.Equal(["Said by the first"], shelf.Read(catalog => catalog.Entries.Select(entry => entry.Title).ToList()));
        Assert.Equal(["research"], shelf.Read(catalog => catalog.Topics.Select(topic => topic.Path).ToList()));
        Assert.Empty(shelf.Read(catalog => catalog.EntryShadows.ToList()));
        Assert.Single(shelf.Read(catalog => catalog.ImportReports.ToList()));
    }

    [Fact]
    public async Task A_changed_address_that_the_other_list_holds_already_joins_that_entry()
    {
        using var shelf = await Shelf.Of(
            ("first.md", "* [Kept](https://example.com/new)"),
            ("second.md", "* [Moving](https://example.com/old)"));
        var old = shelf.Entry("Moving").PublicId;

        var plan = shelf.Import("second.md", "* [Moving](https://example.com/new)");

        Assert.Equal(1, plan.Count(EntryChange.Moved));
        Assert.Equal("Kept", shelf.Follow(old)!.Title);
        Assert.Equal(1, shelf.Read(catalog => catalog.Entries.Count()));
    }

    [Fact]
    public async Task An_address_that_the_other_list_keeps_is_not_moved_away_from_it()
    {
        using var shelf = await Shelf.Of(
            ("first.md", "* [Moving](https://example.com/old)"),
            ("second.md", "* [Staying](https://example.com/old)"));
        var old = shelf.Entry("Moving").PublicId;

        shelf.Import("first.md", "* [Moving](https://example.com/new)");

        Assert.Equal("Staying", shelf.Follow(old)!.Title);
        Assert.NotEqual(old, shelf.Entry("Moving").PublicId);
    }

    [Fact]
    public async Task Lists_of_one_name_are_told_apart()
    {
        using var shelf = await Shelf.Of(("/lists/one/README.md", First), ("/lists/two/README.md", Second), ("/more/two/README.md", Second));

        Assert.Equal(["README", "two-README", "README-2"], shelf.Read(catalog => catalog.Sources.OrderBy(source => source.Id).Select(source => source.Name).ToList()));
    }

    [Fact]
    public async Task Several_lists_are_imported_together_or_not_at_all()
    {
        using var shelf = await Shelf.Empty();
        var broken = Shelf.List("broken.md", "* [Cut off](");

        Assert.Throws<ImportException>(() => shelf.Importer.Import([Shelf.List("first.md", First), broken], new ImportOptions(), cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(0, shelf.Read(catalog => catalog.Sources.Count() + catalog.Entries.Count() + catalog.Topics.Count()));
        Assert.Equal(0, shelf.Version());
    }
}
