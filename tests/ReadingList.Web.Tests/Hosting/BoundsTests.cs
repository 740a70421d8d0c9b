using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>What one request, and what many at once, may cost.</summary>
public sealed class BoundsTests(BoundsTests.Shown read) : IClassFixture<BoundsTests.Shown>
{
    /// <summary>Thirty megabytes of notes.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(LongNotes).OnPort());

    private const int Entries = 500;

    // As if somebody had pasted a paper into each.
    private static readonly string LongNotes = "# List\n" + string.Concat(Enumerable.Range(0, Entries).Select(number => string.Create(
        CultureInfo.InvariantCulture, $"* [Post {number} (Dec 2022)](https://example.org/{number})\n    * {string.Concat(Enumerable.Repeat("a long note ", 5_000))}end of {number}\n")));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_slow_readers_of_all_some_are_served_none_holds_the_catalog_and_the_others_are_told_when_to_come_back()
    {
        var app = read.App;
        var readers = Enumerable.Range(0, 40).Select(_ => new TcpClient { ReceiveBufferSize = 4_096 }).ToList();
        try
        {
            // Nobody reads further than the head, and who waits in line gets none.
            var waiting = readers.ConvertAll(reader => HeadAsync(reader, app.Home, "/entries.csv"));
            var heads = new List<string>();
            while (heads.Count < 32)
            {
                var answered = await Task.WhenAny(waiting).WaitAsync(Token);
                waiting.Remove(answered);
                heads.Add(await answered);
            }

            // Four at once; on a busy machine the first are let go, as too slow, before the last have asked.
            Assert.InRange(heads.Count(head => head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)), 4, 12);
            Assert.All(heads.Where(head => !head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)), head =>
            {
                Assert.StartsWith("HTTP/1.1 503", head, StringComparison.Ordinal);
                Assert.Contains("\r\nRetry-After: 5\r\n", head, StringComparison.Ordinal);
            });
            using var page = await app.GetAsync("/?size=1");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.False(IsHeld(Path.Combine(app.Folder.FullName, "catalog.db")), "Somebody holds the catalog as it was.");
        }
        finally
        {
            foreach (var reader in readers) reader.Dispose();
        }
    }

    [Fact]
    public async Task A_page_of_many_long_notes_holds_the_first_whole_and_the_beginning_of_the_others()
    {
        var app = read.App;

        foreach (var address in new[] { "/?size=500&sort=list", "/api/entries?size=500&sort=list", "/entries.atom?size=500&sort=list", "/entries.json?size=500&sort=list" })
        {
            var text = await TextAsync(app, address);
            Assert.InRange(text.Length, 1_000_000, 4_000_000);
            Assert.Contains("end of 0", text, StringComparison.Ordinal);
            Assert.DoesNotContain("end of 499", text, StringComparison.Ordinal);
            Assert.Contains("Post 499", text, StringComparison.Ordinal);
        }

        Assert.Contains("end of 499", await TextAsync(app, "/entries.md"), StringComparison.Ordinal);
        var last = (await app.PageAsync("/?size=1&page=500&sort=list")).QuerySelector(".meta .end a[href^='/entries/']")!.GetAttribute("href")!;
        Assert.Contains("end of 499", await TextAsync(app, last), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_about_page_shows_the_first_findings_of_a_list_that_has_very_many()
    {
        // One more finding says that most of its links are in no entry.
        using var app = CatalogApp.Of("# List\n* [A](https://example.org/a)\n" + string.Concat(Enumerable.Range(0, 3_000).Select(number => $"\nSee [{number}](https://example.org/{number}).\n"))).OnPort();
        var page = await app.PageAsync("/about");

        var lines = page.QuerySelectorAll(".findings li .n").Select(place => place.TextContent).ToList();
        Assert.Equal(200, lines.Count);
        Assert.Contains("4", lines[0], StringComparison.Ordinal);
        Assert.Contains("3,001", page.QuerySelector(".report h3:last-of-type")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2,801", page.QuerySelector(".findings + p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reads_or_sends_too_slowly_is_let_go()
    {
        var limits = read.App.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.InRange(limits.MinResponseDataRate!.BytesPerSecond, 1_000, 10_000);
        Assert.InRange(limits.RequestHeadersTimeout.TotalSeconds, 1, 30);
        Assert.InRange(limits.MaxRequestBodySize!.Value, 1, 100_000);
    }

    private static async Task<string> HeadAsync(TcpClient client, Uri home, string address)
    {
        await client.ConnectAsync(home.Host, home.Port, Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n"), Token);
        var head = new StringBuilder();
        var letter = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(letter, Token) > 0) head.Append((char)letter[0]);
        return head.ToString();
    }

    // All that was written is in the file itself only when nobody reads an older state.
    private static bool IsHeld(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO \"EntryAliases\" (\"CanonicalUrl\", \"PublicId\", \"EntryUrl\") VALUES ('x', 'x', 'x'); DELETE FROM \"EntryAliases\" WHERE \"CanonicalUrl\" = 'x'";
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) != 0;
    }

    private static async Task<string> TextAsync(CatalogApp app, string address)
    {
        using var client = new HttpClient { BaseAddress = app.Home };
        using var answer = await client.GetAsync(address, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Token);
    }
}
