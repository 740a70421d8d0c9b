using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>304 is said of nothing but the very page that the asker has.</summary>
public sealed class UnchangedPageTests(UnchangedPageTests.Shown read) : IClassFixture<UnchangedPageTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(List).OnPort());

    private const string List = "# List\n## Research\n* [First (Dec 2022, Google)](https://example.com/1)\n";

    [Fact]
    public async Task A_page_has_not_changed_for_who_has_its_tag_kept_or_not()
    {
        var wire = new Wire(read.App.Home);
        var page = await wire.AskAsync("/orgs/google");
        var same = await wire.AskAsync("/orgs/google", headers: ("If-None-Match", page.Header("ETag")));
        var anew = await wire.AskAsync("/orgs/google", headers: [("If-None-Match", page.Header("ETag")), ("Accept-Encoding", "x-never-asked-before")]);

        Assert.Equal((200, 304, 304), (page.Status, same.Status, anew.Status));
        Assert.Equal([page.Header("ETag"), page.Header("ETag")], [same.Header("ETag"), anew.Header("ETag")]);
    }

    [Theory]
    [InlineData("/entries/none", 404)]
    [InlineData("/entries/aaaaaaaaaa/none", 404)]
    [InlineData("/months/2022-13", 400)]
    [InlineData("/?month=2022-13", 400)]
    [InlineData("/orgs?size=0", 400)]
    [InlineData("/map?from=2023&to=2022", 400)]
    [InlineData("/nowhere", 404)]
    [InlineData("/error/503", 404)]
    public async Task What_is_no_page_has_not_stayed_the_same(string address, int status)
    {
        var wire = new Wire(read.App.Home);
        var tag = (await wire.AskAsync("/")).Header("ETag");

        foreach (var known in new[] { tag, "*", $"\"x\", {tag}" })
            Assert.Equal(status, (await wire.AskAsync(address, headers: ("If-None-Match", known))).Status);
    }

    [Fact]
    public async Task Of_another_address_a_tag_says_nothing()
    {
        var wire = new Wire(read.App.Home);
        var tag = (await wire.AskAsync("/")).Header("ETag");

        Assert.Equal(200, (await wire.AskAsync("/orgs/google", headers: ("If-None-Match", tag))).Status);
        Assert.Equal(200, (await wire.AskAsync("/", headers: [("If-None-Match", tag), ("Host", "other.example")])).Status);
    }

    [Fact]
    public async Task A_database_made_anew_with_other_entries_has_other_tags()
    {
        using var before = CatalogApp.Of(List).With("ReadingList:Title", "Same").OnPort();
        var tag = (await new Wire(before.Home).AskAsync("/", headers: ("Host", "list.example"))).Header("ETag");

        using var after = CatalogApp.Of(List.Replace("First", "Another", StringComparison.Ordinal)).With("ReadingList:Title", "Same").OnPort();
        var answer = await new Wire(after.Home).AskAsync("/", headers: [("Host", "list.example"), ("If-None-Match", tag)]);

        Assert.Equal(200, answer.Status);
        Assert.Contains("Another", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_pages_show_is_in_their_tags()
    {
        using var before = CatalogApp.Of(List).OnPort();
        var connection = $"Data Source={Path.Combine(before.Folder.FullName, "catalog.db")}";
        var tag = (await new Wire(before.Home).AskAsync("/", headers: ("Host", "list.example"))).Header("ETag");

        using var after = new CatalogApp().With("ReadingList:Database:ConnectionString", connection).WithSource(Path.Combine(before.Folder.FullName, "list.md"))
            .With("ReadingList:EditUrl", "https://example.com/edit/{path}#L{line}").OnPort();

        Assert.Equal(200, (await new Wire(after.Home).AskAsync("/", headers: [("Host", "list.example"), ("If-None-Match", tag)])).Status);
    }
}
