using System.Text.RegularExpressions;
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

    [GeneratedRegex(@"\nreadinglist_last_import_timestamp_seconds 1\.?[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex LastImport();
}
