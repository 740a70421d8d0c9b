using System.Globalization;
using System.Text.RegularExpressions;
using ReadingList.Testing;
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
        Assert.Contains("\nreadinglist_entries 2\n", text, StringComparison.Ordinal);
        Assert.Contains("\nreadinglist_sources 1\n", text, StringComparison.Ordinal);
        Assert.Matches(LastImport(), text);
        Assert.Contains("http_request_duration_seconds_count{code=\"200\",method=\"GET\"", text, StringComparison.Ordinal);
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

        Assert.DoesNotContain(Series(text).Except(before), series => !series.Contains("/metrics", StringComparison.Ordinal));
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

    private static double Value(string text, string name) =>
        double.Parse(text.Split('\n').Single(line => line.StartsWith(name + ' ', StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);

    private static async Task StrangeRequestsAsync(Wire wire, int round)
    {
        foreach (var method in new[] { "GET", "HEAD", "POST", "PUT", "OPTIONS", $"STRANGE{round}", new string('S', 7_000) + round, $"get{round}" })
        {
            foreach (var target in new[] { "/", $"/strange{round}", $"/orgs/strange{round}", $"/entries/strange{round}/x", $"/error/{450 + round}", $"/api/strange{round}", $"/?strange{round}=1", $"/site.css?strange{round}", "/metrics" })
                await wire.AskAsync(target, method, ("Host", $"strange{round}.example"), ("Content-Length", "0"));
        }
    }

    private static HashSet<string> Series(string text) => [.. text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line[..line.LastIndexOf(' ')])];

    [GeneratedRegex(@"\nreadinglist_last_import_timestamp_seconds 1\.?[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex LastImport();

    [GeneratedRegex("method=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Method();
}
