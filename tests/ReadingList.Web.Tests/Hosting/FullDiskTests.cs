using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReadingList.Data;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>Where nothing can be written the catalog is served as it is.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string List = "# List\n## Research\n* [첫째 글 (Dec 2022, Google)](https://example.com/1)\n* [둘째 글 (Jan 2023)](https://example.com/2)\n";

    private static readonly string[] Faces = ["/", "/orgs/google", "/search?q=%EA%B8%80", "/topics", "/map", "/about", "/entries.csv", "/api/facets", "/readyz"];

    private readonly SmallDisk _disk = new();
    private readonly LogRecorder _log = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public async Task On_a_read_only_disk()
    {
        Provide();
        _disk.Seal();
        using var app = App().OnPort();

        await IsServedAsync(app);
    }

    [Fact]
    public async Task On_a_read_only_disk_with_an_import_that_only_the_log_holds()
    {
        Provide(withLog: true);
        _disk.Seal();
        using var app = App().OnPort();

        await IsServedAsync(app);
        Assert.Contains("나중에 더한 글", (await new Wire(app.Home).AskAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_read_only_disk_with_a_catalog_of_a_former_version()
    {
        Provide();
        using (var database = CatalogStore.Open(new DatabaseSettings { ConnectionString = $"Data Source={_disk.File("catalog.db")};Pooling=False" }))
        await using (var catalog = database.CreateDbContext())
            await catalog.GetService<IMigrator>().MigrateAsync("SearchIndex", TestContext.Current.CancellationToken);
        _disk.Seal();
        using var app = App().OnPort();

        await IsServedAsync(app);
    }

    [Fact]
    public async Task On_a_full_disk_from_the_start()
    {
        Provide();
        _disk.Fill();
        using var app = App().OnPort();

        await IsServedAsync(app);
    }

    [Fact]
    public async Task On_a_disk_that_gets_full_and_has_room_again()
    {
        Provide();
        using var app = App().OnPort();
        var wire = new Wire(app.Home);
        Assert.Equal(200, (await wire.AskAsync("/")).Status);
        _disk.Fill();
        await IsServedAsync(app);

        // Its handles are closed and its log is gone: it has to be opened on the full disk.
        File.SetLastWriteTimeUtc(_disk.File("catalog.db"), DateTime.UnixEpoch);
        await IsServedAsync(app);

        File.Delete(_disk.File("filler"));
        Rename("뒤늦게");
        Assert.Contains("뒤늦게", (await wire.AskAsync("/?x=1")).Text, StringComparison.Ordinal);
    }

    private CatalogApp App() => CatalogApp.Of(List).With("ReadingList:Database:ConnectionString", $"Data Source={_disk.File("catalog.db")}")
        .With(services => services.AddSingleton<ILoggerProvider>(_log));

    // A catalog that an app before has left there.
    private void Provide(bool withLog = false)
    {
        using (var app = CatalogApp.Of(List))
        {
            _ = app.Services;
            using var reading = new SqliteConnection($"Data Source={Path.Combine(app.Folder.FullName, "catalog.db")};Pooling=False");
            reading.Open();
            using var whole = new SqliteConnection($"Data Source={_disk.File("catalog.db")};Pooling=False");
            whole.Open();
            reading.BackupDatabase(whole);
            Run(whole, "PRAGMA journal_mode = WAL");
        }

        if (!withLog) return;
        // Copied while it is open, as a crash leaves it.
        using var writing = new SqliteConnection($"Data Source={_disk.File("catalog.db")};Pooling=False");
        writing.Open();
        Run(writing, "PRAGMA wal_autocheckpoint = 0; UPDATE Entries SET Title = '나중에 더한 글', TitleHtml = '나중에 더한 글' WHERE Id = (SELECT min(Id) FROM Entries); UPDATE States SET Version = Version + 1");
        foreach (var end in new[] { "", "-wal" }) File.Copy(_disk.File("catalog.db" + end), _disk.File("left.db" + end));
        writing.Close();
        foreach (var end in new[] { "", "-wal" }) File.Move(_disk.File("left.db" + end), _disk.File("catalog.db" + end), overwrite: true);
    }

    private void Rename(string title)
    {
        using var writing = new SqliteConnection($"Data Source={_disk.File("catalog.db")};Pooling=False");
        writing.Open();
        Run(writing, $"UPDATE Entries SET Title = '{title}', TitleHtml = '{title}' WHERE Id = (SELECT min(Id) FROM Entries); UPDATE States SET Version = Version + 1");
    }

    private async Task IsServedAsync(CatalogApp app)
    {
        var wire = new Wire(app.Home);
        foreach (var face in Faces)
        {
            // As nobody has asked before.
            var answer = await wire.AskAsync(face, headers: ("Accept-Encoding", $"x-{Guid.NewGuid():N}"));
            Assert.True(answer.Status == 200, $"{face}: {answer.Status} {answer.Text}");
        }

        Assert.Equal(2, Regex.Count((await wire.AskAsync("/?y=1")).Text, "<article class=\"entry"));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
