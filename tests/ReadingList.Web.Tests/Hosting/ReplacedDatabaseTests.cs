using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>The file may go and another come while the app runs.</summary>
public sealed class ReplacedDatabaseTests
{
    private const string List = "# 첫 목록\n* [첫째 글 (Dec 2022, Google)](https://example.com/1)\n";
    private const string Other = "# 다른 목록\n* [다른 글 (Jan 2023, Meta)](https://example.com/2)\n";

    private static readonly string[] Faces = ["/", "/entries.json", "/api/entries", "/search?q=%EA%B8%80"];

    [Fact]
    public async Task A_deleted_database_is_gone_for_readers_who_make_none_until_it_is_imported_again()
    {
        using var log = new LogRecorder();
        using var app = CatalogApp.Of(List).With(services => services.AddSingleton<ILoggerProvider>(log)).OnPort();
        var (wire, file) = (new Wire(app.Home), Path.Combine(app.Folder.FullName, "catalog.db"));
        foreach (var face in Faces) Assert.Contains("첫째 글", (await wire.AskAsync(face)).Text, StringComparison.Ordinal);

        File.Delete(file);
        foreach (var face in Faces)
        {
            var gone = await wire.AskAsync(face);
            Assert.Equal((503, false), (gone.Status, gone.Header("Retry-After").Length == 0));
        }

        Assert.Equal(503, (await wire.AskAsync("/readyz")).Status);
        Assert.Equal(200, (await wire.AskAsync("/healthz")).Status);
        Assert.Contains("http_request_duration_seconds_count", (await wire.AskAsync("/metrics")).Text, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.Contains("catalog.db: the catalog's file cannot be opened", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("   at ", StringComparison.Ordinal));
        Assert.False(File.Exists(file), "A reader has made a file in the place of the deleted one.");

        await ImportAsync(file, Other);
        foreach (var face in Faces)
        {
            var answer = (await wire.AskAsync(face)).Text;
            Assert.Contains("다른 글", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("첫째 글", answer, StringComparison.Ordinal);
        }

        Assert.Contains("<title>다른 목록", (await wire.AskAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await wire.AskAsync("/readyz")).Status);
    }

    [Fact]
    public async Task A_database_put_in_the_place_of_another_is_read_with_the_next_request()
    {
        using var app = CatalogApp.Of(List).OnPort();
        var (wire, file) = (new Wire(app.Home), Path.Combine(app.Folder.FullName, "catalog.db"));
        foreach (var face in Faces) Assert.Contains("첫째 글", (await wire.AskAsync(face)).Text, StringComparison.Ordinal);

        var other = Path.Combine(app.Folder.FullName, "other.db");
        await ImportAsync(other, Other);
        foreach (var log in new[] { "-wal", "-shm" }) File.Delete(file + log);
        File.Move(other, file, overwrite: true);

        foreach (var face in Faces) Assert.Contains("다른 글", (await wire.AskAsync(face)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_shows_of_the_lists_follows_an_import_of_another_process()
    {
        using var app = CatalogApp.Of(List).OnPort();
        var wire = new Wire(app.Home);
        Assert.Contains("<title>첫 목록", (await wire.AskAsync("/")).Text, StringComparison.Ordinal);

        await ImportAsync(Path.Combine(app.Folder.FullName, "catalog.db"), List.Replace("첫 목록", "새 이름", StringComparison.Ordinal), Path.Combine(app.Folder.FullName, "list.md"));

        Assert.Contains("<title>새 이름", (await wire.AskAsync("/")).Text, StringComparison.Ordinal);
    }

    // As another process does: no handle of it is one of the app's.
    private static async Task ImportAsync(string file, string list, string key = "other.md")
    {
        using var database = CatalogStore.Open(new DatabaseSettings { ConnectionString = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString() });
        await database.MigrateAsync(TestContext.Current.CancellationToken);
        new CatalogImporter(database, TimeProvider.System).Import([new ListSource(key, "other", "other.md", () => Encoding.UTF8.GetBytes(list))], new ImportOptions(), cancellation: TestContext.Current.CancellationToken);
    }
}
