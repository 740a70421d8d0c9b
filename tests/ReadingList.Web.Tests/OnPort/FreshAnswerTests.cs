using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Data;
using ReadingList.Export;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>Every address of the app over a real port: what a client has already is not sent again, and nothing else is taken for it.</summary>
public sealed class FreshAnswerTests(SmallListOnPort list) : IClassFixture<SmallListOnPort>
{
    private const string List = "# List\n## Research\n* [First (Dec 2022, Google)](https://example.com/1)\n";

    // What a cache goes by; the same for who is told that nothing has changed.
    private static readonly string[] Caching = ["ETag", "Cache-Control", "Vary", "Last-Modified"];

    private static readonly string[] Faces = [.. EntryFormat.All.Keys.Order(StringComparer.Ordinal).Select(format => "/entries." + format)];

    [Fact]
    public async Task An_answer_has_a_tag_and_is_not_sent_to_who_has_it_or_says_that_nobody_may_keep_it()
    {
        var wire = new Wire(list.App.Home);
        var wrong = new List<string>();
        var unkept = new List<string>();
        foreach (var address in await Routes.OfAsync(list.App))
        {
            var whole = await wire.AskAsync(address);
            if (whole.Status != 200) continue;
            if (whole.Header("Cache-Control").Contains("no-store", StringComparison.Ordinal)) unkept.Add(address);
            else if (await DifferenceAsync(wire, address, whole) is { } difference) wrong.Add($"{address}: {difference}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(["/healthz", "/metrics", "/readyz"], unkept);
    }

    [Fact]
    public async Task A_tag_is_of_one_import_one_address_and_where_it_says_so_one_language()
    {
        using var app = CatalogApp.Of(List).OnPort();
        var wire = new Wire(app.Home);
        var tags = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var address in Faces)
        {
            var first = await wire.AskAsync(address, headers: ("Accept-Language", "en"));
            (string, string) known = tags[address] = ("If-None-Match", first.Header("ETag"));
            var depends = first.Header("Vary").Contains("Accept-Language", StringComparison.Ordinal);

            Assert.Equal((address, 304), (address, (await wire.AskAsync(address, headers: [known, ("Accept-Language", "en"), ("Cookie", "theme=dark")])).Status));
            Assert.Equal((address, depends ? 200 : 304), (address, (await wire.AskAsync(address, headers: [known, ("Accept-Language", "ko")])).Status));
            Assert.Equal((address, 200), (address, (await wire.AskAsync(address + "?org=google", headers: known)).Status));
            Assert.Equal((address, 200), (address, (await wire.AskAsync(address, headers: [known, ("Host", "other.example")])).Status));
        }

        Import(app, "* [Second](https://example.com/2)");
        foreach (var address in Faces)
        {
            var after = await wire.AskAsync(address, headers: [tags[address], ("Accept-Language", "en"), ("Accept-Encoding", "identity")]);
            Assert.Equal((address, 200), (address, after.Status));
            Assert.Contains("https://example.com/2", after.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_date_is_of_one_import_and_counts_for_who_was_told_it()
    {
        var clock = new Clock();
        using var app = CatalogApp.Of(List).With(services => services.AddSingleton<TimeProvider>(clock)).OnPort();
        var wire = new Wire(app.Home);
        const string date = "Fri, 02 Jan 2026 03:04:05 GMT";
        foreach (var address in Faces)
        {
            Assert.Equal((address, date), (address, (await wire.AskAsync(address)).Header("Last-Modified")));
            Assert.Equal((address, 304), (address, (await wire.AskAsync(address, headers: ("If-Modified-Since", date))).Status));
            Assert.Equal((address, 200), (address, (await wire.AskAsync(address, headers: ("If-Modified-Since", "Fri, 02 Jan 2026 03:04:06 GMT"))).Status));
            // Who has a tag goes by it alone.
            Assert.Equal((address, 200), (address, (await wire.AskAsync(address, headers: [("If-Modified-Since", date), ("If-None-Match", "\"another\"")])).Status));
        }

        // In the same second.
        Import(app, "* [Second](https://example.com/2)");
        foreach (var address in Faces)
        {
            var after = await wire.AskAsync(address, headers: ("If-Modified-Since", date));
            Assert.Equal((address, 200, ""), (address, after.Status, after.Header("Last-Modified")));
        }

        clock.Now += TimeSpan.FromSeconds(1);
        foreach (var address in Faces)
            Assert.Equal((address, "Fri, 02 Jan 2026 03:04:06 GMT"), (address, (await wire.AskAsync(address)).Header("Last-Modified")));
    }

    [Fact]
    public async Task Next_month_last_month_is_another()
    {
        var clock = new Clock();
        using var app = CatalogApp.Of("# List\n* [Winter (Dec 2025)](https://example.com/1)\n* [Snow (Jan 2026)](https://example.com/2)\n")
            .With(services => services.AddSingleton<TimeProvider>(clock)).OnPort();
        var wire = new Wire(app.Home);
        foreach (var address in Faces.Append("/search").Select(face => face + "?q=%EC%A7%80%EB%82%9C%EB%8B%AC"))
        {
            clock.Now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
            var before = await wire.AskAsync(address);
            clock.Now = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);
            var after = await wire.AskAsync(address, headers: ("If-None-Match", before.Header("ETag")));

            Assert.Equal((address, "", 200), (address, before.Header("Last-Modified"), after.Status));
            Assert.Contains("https://example.com/1", before.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("https://example.com/2", before.Text, StringComparison.Ordinal);
            Assert.Contains("https://example.com/2", after.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/entries.atom?month=2022-13", 400)]
    [InlineData("/api/entries?size=0", 400)]
    [InlineData("/api/entries/none", 404)]
    [InlineData("/openapi/v2.json", 404)]
    public async Task What_is_refused_has_no_tag_and_is_said_in_full_to_who_has_anything_at_all(string address, int status)
    {
        var wire = new Wire(list.App.Home);
        var refused = await wire.AskAsync(address);
        var known = await wire.AskAsync(address, headers: ("If-None-Match", "*"));

        Assert.Equal((status, status), (refused.Status, known.Status));
        Assert.Equal(("", ""), (refused.Header("ETag"), refused.Header("Last-Modified")));
        Assert.NotEmpty(refused.Body);
        Assert.Equal(refused.Body.Length, known.Body.Length);
    }

    [Fact]
    public async Task A_poll_of_what_has_not_changed_asks_the_database_for_its_version_alone()
    {
        using var app = CatalogApp.Of(List);
        foreach (var address in Faces)
        {
            using var first = await app.GetAsync(address);
            using var counter = new QueryCounter();
            using var same = await app.GetAsync(address, "en", ("If-None-Match", first.Headers.ETag!.ToString()));

            Assert.Equal((address, 304, 0), (address, (int)same.StatusCode, counter.Count));
        }
    }

    // Null where all is as it should be.
    private static async Task<string?> DifferenceAsync(Wire wire, string address, WireAnswer whole)
    {
        if (whole.Header("ETag").Length == 0) return "has no tag";
        foreach (var method in new[] { "GET", "HEAD" })
        {
            foreach (var known in new[] { whole.Header("ETag"), $"\"x\", {whole.Header("ETag")}", "*" })
            {
                var same = await wire.AskAsync(address, method, ("If-None-Match", known));
                if (same.Status != 304 || same.Body.Length > 0) return $"{method} with {known} is answered {same.Status} and {same.Body.Length} bytes";
                var different = Caching.Where(name => same.Header(name) != whole.Header(name)).ToList();
                if (different.Count > 0) return $"{method} with {known}: {string.Join(", ", different.Select(name => $"{name} is {same.Header(name)} and was {whole.Header(name)}"))}";
            }
        }

        return null;
    }

    private static void Import(CatalogApp app, string markdown) => new CatalogImporter(app.Services.GetRequiredService<CatalogStore>(), TimeProvider.System).Import(
        [new ListSource("other.md", "other", "other.md", () => Encoding.UTF8.GetBytes(markdown))], new ImportOptions(), cancellation: TestContext.Current.CancellationToken);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, 500, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
