using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Testing;
using ReadingList.Web.Hosting;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

public sealed partial class MetricsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Monitoring_learns_of_entries_lists_and_requests()
    {
        await using var app = CatalogApp.Of("# 목록\n* [글 (Dec 2022)](https://example.org/1)\n* [다른 글](https://example.org/2)\n");
        using var page = await app.GetAsync("/");
        using var again = await app.GetAsync("/");

        using var answer = await app.GetAsync("/metrics");
        var text = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal((2, 1), (Value(text, "readinglist_entries"), Value(text, "readinglist_sources")));
        Assert.Matches(LastImport(), text);
        Assert.Contains("http_request_duration_seconds_count{code=\"200\",endpoint=\"/\",method=\"GET\"}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_a_client_chooses_becomes_a_series()
    {
        await using var app = CatalogApp.Of("# 목록\n## A\n* [글 (Dec 2022, Google)](https://example.org/1)\n").OnPort();
        var wire = new Wire(app.Home);
        await StrangeRequestsAsync(wire, 0);
        var before = Series((await wire.AskAsync("/metrics")).Text);
        await StrangeRequestsAsync(wire, 1);
        var text = (await wire.AskAsync("/metrics")).Text;

        // Which exceptions were thrown the runtime tells of the whole process, in which other tests run too.
        Assert.DoesNotContain(Series(text).Except(before), series => !series.Contains("/metrics", StringComparison.Ordinal) && !series.StartsWith("dotnet_exceptions_total{", StringComparison.Ordinal));
        Assert.DoesNotContain("strange", text, StringComparison.OrdinalIgnoreCase);
        Assert.All(Method().Matches(text), label => Assert.Contains(label.Groups["value"].Value, new[] { "GET", "HEAD", "POST", "PUT", "OPTIONS", "other" }));
    }

    [Fact]
    public async Task Monitoring_learns_what_the_process_holds_and_how_much_of_that_are_objects()
    {
        await using var app = CatalogApp.Of("# 목록\n* [글](https://example.org/1)\n").OnPort();
        GC.Collect();

        var text = (await new Wire(app.Home).AskAsync("/metrics")).Text;

        var (held, alive) = (Value(text, "dotnet_process_memory_working_set_bytes"), Value(text, "dotnet_gc_last_collection_heap_size_bytes"));
        Assert.InRange(alive, 1, held);
        Assert.InRange(Value(text, "dotnet_gc_last_collection_memory_committed_size_bytes"), alive, double.MaxValue);
    }

    [Fact]
    public async Task Each_of_two_apps_in_one_process_tells_of_its_own_catalog_and_of_the_import_that_is_new()
    {
        await using var other = CatalogApp.Of("# 목록\n* [글 (Dec 2022)](https://example.org/1)\n* [글 둘](https://example.org/2)\n").OnPort();
        await using var app = CatalogApp.Of("# 목록\n* [글 (Dec 2022)](https://example.org/1)\n").OnPort();
        Assert.Equal(1, Value((await new Wire(app.Home).AskAsync("/metrics")).Text, "readinglist_entries"));
        const string more = "# 목록\n* [글 (Dec 2022)](https://example.org/1)\n* [셋](https://example.org/3)\n* [넷](https://example.org/4)\n";
        await File.WriteAllTextAsync(Path.Combine(app.Folder.FullName, "list.md"), more, Token);
        await app.Services.GetRequiredService<WaitingImports>().Add();

        Assert.Equal(3, Value((await new Wire(app.Home).AskAsync("/metrics")).Text, "readinglist_entries"));
        Assert.Equal(2, Value((await new Wire(other.Home).AskAsync("/metrics")).Text, "readinglist_entries"));
    }

    // Where the runtime tells of each generation, all of them.
    private static double Value(string text, string name) => text.Split('\n')
        .Where(line => line.StartsWith(name + ' ', StringComparison.Ordinal) || line.StartsWith(name + '{', StringComparison.Ordinal))
        .Sum(line => double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));

    private static async Task StrangeRequestsAsync(Wire wire, int round)
    {
        foreach (var method in new[] { "GET", "HEAD", "POST", "PUT", "OPTIONS", $"STRANGE{round}", new string('S', 7_000) + round, $"get{round}" })
        {
            foreach (var target in new[] { "/", $"/strange{round}", $"/orgs/strange{round}", $"/entries/strange{round}/x", $"/error/{450 + round}", $"/api/strange{round}", $"/?strange{round}=1", $"/site.css?strange{round}", "/metrics" })
                await wire.AskAsync(target, method, ("Host", $"strange{round}.example"), ("Content-Length", "0"));
        }
    }

    private static HashSet<string> Series(string text) => [.. text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line[..line.LastIndexOf(' ')])];

    [GeneratedRegex(@"\nreadinglist_last_import_timestamp_seconds\{\} 1\.?[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex LastImport();

    [GeneratedRegex("method=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Method();
}
