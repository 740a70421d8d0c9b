using System.Text;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

public sealed class PageCacheTests
{
    private const string List = "# List\n* [첫째 글 (Dec 2022, Google)](https://example.com/1)\n";

    [Fact]
    public async Task A_page_asked_for_again_is_sent_as_it_was_without_asking_the_database()
    {
        using var app = CatalogApp.Of(List);
        var first = await TextAsync(app, "/");
        using var counter = new QueryCounter();

        Assert.Equal(first, await TextAsync(app, "/"));
        Assert.Equal(0, counter.Count);
    }

    [Fact]
    public async Task Nothing_of_one_reader_reaches_another()
    {
        using var app = CatalogApp.Of(List);
        var english = await TextAsync(app, "/");
        var korean = await TextAsync(app, "/", "ko");
        var dark = await TextAsync(app, "/", "en", ("Cookie", "theme=dark"));
        using var compressed = await app.GetAsync("/", "en", ("Accept-Encoding", "br"));

        Assert.Contains("lang=\"en\"", english, StringComparison.Ordinal);
        Assert.Contains("lang=\"ko\"", korean, StringComparison.Ordinal);
        Assert.Contains("dark", dark[..dark.IndexOf("<head", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal("br", compressed.Content.Headers.ContentEncoding.Single());
        Assert.Equal((english, korean, dark), (await TextAsync(app, "/"), await TextAsync(app, "/", "ko"), await TextAsync(app, "/", "en", ("Cookie", "theme=dark"))));
    }

    [Fact]
    public async Task An_import_by_another_process_shows_at_once()
    {
        using var app = CatalogApp.Of(List);
        Assert.DoesNotContain("둘째 글", await TextAsync(app, "/"), StringComparison.Ordinal);

        // A database of its own on the same file, as the command line opens it.
        var elsewhere = CatalogStore.Open(new DatabaseSettings { ConnectionString = $"Data Source={Path.Combine(app.Folder.FullName, "catalog.db")}" });
        new CatalogImporter(elsewhere, TimeProvider.System).Import(
            [new ListSource("other.md", "other", "other.md", () => Encoding.UTF8.GetBytes("* [둘째 글 (Jan 2023)](https://example.com/2)"))], new ImportOptions(), cancellation: TestContext.Current.CancellationToken);

        Assert.Contains("둘째 글", await TextAsync(app, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_page_is_not_kept()
    {
        using var app = CatalogApp.Of(List);
        for (var i = 0; i < 2; i++)
        {
            using var malformed = await app.GetAsync("/?month=2022-13");
            using var missing = await app.GetAsync("/entries/none");
            Assert.Equal((400, 404), ((int)malformed.StatusCode, (int)missing.StatusCode));
        }
    }

    private static async Task<string> TextAsync(CatalogApp app, string address, string language = "en", params (string Name, string Value)[] headers)
    {
        using var response = await app.GetAsync(address, language, headers);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
