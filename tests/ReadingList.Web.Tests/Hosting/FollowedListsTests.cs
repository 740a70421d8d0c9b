using Microsoft.Extensions.DependencyInjection;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>Nobody starts the app anew: what is saved, sent or wished for is on the page by itself, and nothing waits for a host that hangs.</summary>
public sealed class FollowedListsTests : IDisposable
{
    private const string First = "# List\n* [A first post (Dec 2022)](https://example.org/a)\n", Second = First + "* [A second post (Dec 2022)](https://example.org/b)\n";

    // The tests are over long before the app would look of itself.
    private const string Never = "0";

    private readonly RawHost _host = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("list.md")]
    [InlineData("sub/new.md")]
    public async Task A_list_that_is_saved_is_on_the_page(string saved)
    {
        var folder = Directory.CreateTempSubdirectory("readinglist-saved-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "sub"));
        Save(folder, "list.md", First);
        using var app = new CatalogApp().WithSource(folder.FullName).Watching().OnPort();

        Save(folder, saved, Second);

        await ShowsAsync(app, "/", "A second post");
    }

    [Fact]
    public async Task Names_that_are_saved_beside_a_list_are_on_the_page()
    {
        using var app = CatalogApp.Of("* [A post (Dec 2022, 우리팀)](https://example.org/a)\n").Watching().OnPort();

        Save(app.Folder, "organizations.txt", "Our Team | 우리팀\n");

        await ShowsAsync(app, "/orgs/our-team", "A post");
    }

    [Fact]
    public async Task A_list_that_is_saved_does_not_wait_for_a_host_that_hangs_and_a_host_that_works_does_not_either()
    {
        var hanging = Enumerable.Range(0, 2).Select(number => _host.Does($"hangs{number}.md", (_, cancel) => Task.Delay(Timeout.Infinite, cancel))).ToList();
        var working = _host.Says("works.md", RawHost.Answer("200 OK", "* [From afar (Dec 2022)](https://example.org/far)\n"));
        using var app = new CatalogApp { WaitsForLists = false }.PatientWithHosts().With("ReadingList:PrivateHosts:0", "127.0.0.1")
            .WithSource(hanging[0]).WithSource(hanging[1]).WithSource(working).WithList("list.md", First).Watching().OnPort();

        await ShowsAsync(app, "/", "From afar");
        await ShowsAsync(app, "/", "A first post");
        Save(app.Folder, "list.md", Second);
        await ShowsAsync(app, "/", "A second post");

        // All the while the first import waits for the others.
        Assert.False(app.Services.GetRequiredService<CatalogStatus>().FirstImport.IsCompleted);
    }

    [Fact]
    public async Task A_list_at_an_address_is_asked_for_again_and_sent_again_only_when_it_is_another()
    {
        var address = _host.Says("list.md", RawHost.Answer("200 OK\nETag: \"one\"", First));
        using var app = new CatalogApp().With("ReadingList:PrivateHosts:0", "127.0.0.1").With("ReadingList:PollMinutes", "0.005").WithSource(address).Watching().OnPort();
        _host.Says("list.md", RawHost.Answer("304 Not Modified"));
        await UntilAsync(() => Task.FromResult(_host.Requests.Count(request => request.Contains("If-None-Match: \"one\"", StringComparison.Ordinal)) > 1));
        Assert.Empty(app.Services.GetRequiredService<CatalogStatus>().Problems);

        _host.Says("list.md", RawHost.Answer("200 OK\nETag: \"two\"", Second));

        await ShowsAsync(app, "/", "A second post");
    }

    [Fact]
    public async Task What_is_wrong_with_one_source_stays_told_while_others_are_imported_and_goes_when_it_is_mended()
    {
        var address = _host.Says("list.md", RawHost.Answer("500 Internal Server Error"));
        using var app = new CatalogApp().With("ReadingList:PrivateHosts:0", "127.0.0.1").With("ReadingList:PollMinutes", Never).WithSource(address).WithList("near.md", First).Watching().OnPort();
        Save(app.Folder, "near.md", Second);
        await ShowsAsync(app, "/", "A second post");
        Assert.Contains("the server answers 500", Assert.Single(app.Services.GetRequiredService<CatalogStatus>().Problems), StringComparison.Ordinal);

        _host.Says("list.md", RawHost.Answer("200 OK", "* [From afar (Dec 2022)](https://example.org/far)\n"));
        ReloadSignal.Set(app.Services.GetRequiredService<CatalogStore>().Folder);

        await ShowsAsync(app, "/", "From afar");
        await UntilAsync(() => Task.FromResult(app.Services.GetRequiredService<CatalogStatus>().Problems.Count == 0));
    }

    // As editors save: the whole file at once in the place of the old one.
    private static void Save(DirectoryInfo folder, string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path + ".part", text);
        File.Move(path + ".part", path, overwrite: true);
    }

    private static Task ShowsAsync(CatalogApp app, string address, string text) => UntilAsync(async () =>
    {
        using var answer = await app.GetAsync(address);
        return (await answer.Content.ReadAsStringAsync(Token)).Contains(text, StringComparison.Ordinal);
    });

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        // A second on a quiet machine; nothing is measured here, and a busy one must not fail.
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await holds()) await again.WaitForNextTickAsync(patience.Token);
    }
}
