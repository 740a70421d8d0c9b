using System.Net.Http.Headers;
using System.Text;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>Where the server keeps its files, and how it signs in to hosts of lists, is told to nobody.</summary>
public sealed class SecretsTests : IDisposable
{
    private const string Secret = "S3cr3t";
    private const string List = "# List\n## Research\n* [*ChatGPT* post (Dec 2022, Google)](https://example.org/a): a note ![p](images/picture.png)\n";

    private static readonly string[] Accepted = ["text/html", "application/json", "*/*"];

    private readonly RawHost _host = new();
    private readonly LogRecorder _log = new();
    private readonly CatalogApp _app;
    private readonly DirectoryInfo _folder;

    public SecretsTests()
    {
        _app = new CatalogApp { Log = _log };
        _folder = _app.Folder.CreateSubdirectory($"{Secret}-folder");
        foreach (var source in Sources()) _app.WithSource(source);
        _app.With("ReadingList:PrivateHosts:0", "127.0.0.1").With("ReadingList:EditUrl", "https://example.org/edit/{path}#L{line}")
            .With("ReadingList:Database:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "catalog.db")}").OnPort();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_answer_and_no_line_of_the_log_holds_a_secret_or_a_folder()
    {
        var routes = await Routes.OfAsync(_app);
        Assert.Contains("/api/sources", routes);
        foreach (var route in routes) await AskAsync(route);
        Assert.Contains(_log.Lines, line => line.Contains("the server answers 500", StringComparison.Ordinal));
        Assert.Equal(Sources().Count(), (await _app.PageAsync("/about")).QuerySelectorAll(".alert, .report").Length);

        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "catalog.db"), new string('x', 50_000), Token);
        foreach (var route in routes) await AskAsync(route);
        Assert.All(_log.Lines, line => AssertSilent("the log", line));
    }

    [Fact]
    public async Task A_list_on_the_web_is_told_by_its_address_and_a_file_by_its_name_alone()
    {
        var sources = await TextAsync("/api/sources", "application/json");

        Assert.Contains($"\"name\":\"good\",\"title\":\"List\",\"address\":\"{_host.Root}good.md\"", sources, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"list\",\"title\":\"List\",\"address\":null", sources, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _app.Dispose();
        _host.Dispose();
    }

    // One of each kind: that are read, and that fail in each way that names where they are.
    private IEnumerable<string> Sources()
    {
        yield return Write("list.md", List);
        yield return Signed(_host.Says("good.md", RawHost.Answer("200 OK", List)));
        yield return Signed(_host.Says("bad.md", RawHost.Answer($"500 {Secret}\nX-Echo: {Secret}", Secret)));
        yield return Signed(_host.Says("away.md", RawHost.Answer($"302 Found\nLocation: http://169.254.169.254/{Secret}?{Secret}")));
        yield return Signed($"http://127.0.0.1:1/refused.md");
        yield return $"https://user:{Secret}/?x@host:99999/list.md?token={Secret}";
        yield return $"ftp://user:{Secret}@127.0.0.1/list.md?token={Secret}";
        yield return $"file:///{Secret}/list.md";
        yield return $"user:{Secret}@127.0.0.1/list.md?token={Secret}";
        yield return Path.Combine(_folder.FullName, "missing.md");
        yield return Directory.CreateDirectory(Path.Combine(_folder.FullName, "empty")).FullName;
        yield return Write("nul.md", "* [A](https://example.org/b)\0\n");
        yield return Write("none.md", "");
        yield return Write(Path.Combine("beside", "large.md"), "* [B](https://example.org/c)\n", "organizations.txt", new string('x', 1_000_001));
    }

    private static string Signed(string address) => $"{address.Replace("://", $"://user:{Secret}@", StringComparison.Ordinal)}?token={Secret}";

    private string Write(string name, string text, string? beside = null, string more = "")
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        if (beside is not null) File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, beside), more);
        return path;
    }

    private async Task AskAsync(string route)
    {
        foreach (var accept in Accepted) AssertSilent(route, await TextAsync(route, accept));
    }

    private async Task<string> TextAsync(string route, string accept)
    {
        using var client = new HttpClient { BaseAddress = _app.Home };
        using var request = new HttpRequestMessage(HttpMethod.Get, route);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        using var answer = await client.SendAsync(request, Token);
        return $"{answer.Headers}{answer.Content.Headers}{Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Token))}";
    }

    private void AssertSilent(string where, string text)
    {
        // What a reader asked for by name is no news to him.
        foreach (var secret in new[] { Secret, _app.Folder.FullName, Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{Secret}")) })
            Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{where} holds {secret}: {text[..Math.Min(text.Length, 2000)]}");
    }
}
