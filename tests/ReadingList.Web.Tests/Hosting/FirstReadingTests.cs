using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Testing;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>The port does not wait for the lists, whatever their hosts do.</summary>
public sealed class FirstReadingTests : IDisposable
{
    private const string List = "# List\n* [A post (Dec 2022)](https://example.org/a)\n";

    private readonly RawHost _host = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_there_is_a_catalog_the_port_answers_and_says_that_the_lists_are_read()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var address = _host.Does("list.md", async (stream, cancel) =>
        {
            asked.SetResult();
            await go.Task.WaitAsync(cancel);
            await stream.WriteAsync(RawHost.Answer("200 OK", List), cancel);
        });
        using var app = new CatalogApp { WaitsForLists = false }.WithSource(address).With("ReadingList:PrivateHosts:0", "127.0.0.1").OnPort();
        await asked.Task.WaitAsync(Token);

        Assert.Equal((200, "ok\n"), await AskAsync(app, "/healthz"));
        Assert.Equal((503, "reading\n"), await AskAsync(app, "/readyz"));
        Assert.Equal(200, (await AskAsync(app, "/about")).Status);
        Assert.Equal(200, (await AskAsync(app, "/site.css")).Status);
        Assert.Contains("The lists are being read", (await AskAsync(app, "/api/entries")).Text, StringComparison.Ordinal);
        Assert.Equal(503, (await AskAsync(app, "/entries.atom")).Status);
        using (var page = await app.GetAsync("/orgs/google"))
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "2", "2"), (page.StatusCode, page.Headers.GetValues("Refresh").Single(), page.Headers.GetValues("Retry-After").Single()));
            Assert.Contains("<h1>The lists are being read</h1>", await page.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        }

        go.SetResult();
        await app.Services.GetRequiredService<CatalogStatus>().FirstImport.WaitAsync(Token);
        Assert.Contains("A post", (await AskAsync(app, "/")).Text, StringComparison.Ordinal);
        Assert.Equal((200, "ready\n"), await AskAsync(app, "/readyz"));
    }

    [Fact]
    public async Task A_catalog_from_before_is_shown_as_it_was_while_the_lists_are_read_again()
    {
        using var before = CatalogApp.Of(List);
        Assert.Equal(200, (await AskAsync(before, "/")).Status);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var address = _host.Does("list.md", async (_, cancel) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancel);
        });
        using var app = new CatalogApp { WaitsForLists = false }
            .With("ReadingList:Database:ConnectionString", $"Data Source={Path.Combine(before.Folder.FullName, "catalog.db")}")
            .WithSource(Path.Combine(before.Folder.FullName, "list.md")).WithSource(address).With("ReadingList:PrivateHosts:0", "127.0.0.1").OnPort();
        await asked.Task.WaitAsync(Token);

        Assert.Contains("A post", (await AskAsync(app, "/")).Text, StringComparison.Ordinal);
        Assert.Equal((503, "reading\n"), await AskAsync(app, "/readyz"));
    }

    [Fact]
    public async Task Every_bad_host_is_told_on_the_about_page_and_in_the_log_and_the_good_list_is_served()
    {
        var log = new LogRecorder();
        // A hundred megabytes are unpacked on the way, and a busy machine takes its time for that.
        var app = new CatalogApp { Log = log }.PatientWithHosts().With("ReadingList:PrivateHosts:0", "127.0.0.1").WithList("good.md", List);
        var told = HostileAnswers.AtOnce.Where(kind => kind.Value.Sentence.Length > 0).ToList();
        foreach (var ((_, (answer, _)), number) in told.Select((kind, number) => (kind, number))) app.WithSource(_host.Does($"{number}.md", answer));
        using var served = app.OnPort();

        var problems = (await app.PageAsync("/about")).QuerySelectorAll(".alert").Select(problem => problem.TextContent).ToList();

        Assert.Equal(told.Count, problems.Count);
        Assert.All(told.Select((kind, number) => (kind, number)), each => Assert.Contains(problems, problem =>
            problem.StartsWith($"{_host.Root}{each.number}.md:", StringComparison.Ordinal) && problem.Contains(each.kind.Value.Sentence, StringComparison.Ordinal)));
        Assert.All(problems, problem => Assert.Contains(log.Lines, line => line.Contains(problem, StringComparison.Ordinal)));
        Assert.Contains("A post", (await AskAsync(app, "/")).Text, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private static async Task<(int Status, string Text)> AskAsync(CatalogApp app, string address)
    {
        using var answer = await app.GetAsync(address);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Token));
    }
}
