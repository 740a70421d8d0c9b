using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ReadingList.Import;

namespace ReadingList.Tests.Import;

/// <summary>Lists at web addresses, from a server on this machine.</summary>
public sealed class WebListTests : IAsyncLifetime
{
    private const string Markdown = "# 목록\n\n* [서빙 이야기 (Dec 2022, 우리팀)](https://example.com/a): 느린 모델을 빠르게\n* [B](https://example.com/b)\n";
    private readonly Dictionary<string, (string Type, byte[] Bytes)> _files = [];
    private readonly HttpListener _server = new();
    private string _root = "";
    private Shelf _shelf = null!;

    public async ValueTask InitializeAsync()
    {
        _shelf = await Shelf.Empty();
        Listen();
    }

    public ValueTask DisposeAsync()
    {
        _server.Close();
        _shelf.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void A_list_at_an_address_is_imported_with_what_lies_beside_it()
    {
        Put("/lists/읽기 목록.md", Markdown);
        Put("/lists/organizations.txt", "Our Team | 우리팀 | example.com\n");
        var address = _root + "lists/%EC%9D%BD%EA%B8%B0%20%EB%AA%A9%EB%A1%9D.md";

        Assert.Empty(Import(address));

        var entry = _shelf.Entry("서빙 이야기");
        Assert.Equal(("읽기 목록", address), (entry.Source!.Name, entry.Source.Key));
        Assert.Equal("our-team", Assert.Single(entry.Organizations).Organization!.Slug);
        var version = _shelf.Version();
        Assert.Empty(Import(address));
        Assert.Equal(version, _shelf.Version());
    }

    [Theory]
    [InlineData("gone.md", ": there is nothing at this address (404).")]
    [InlineData("page.md", ": a web page stands there, not a Markdown file; give the address of the file itself.")]
    [InlineData("empty.md", ": the list is empty.")]
    [InlineData("bomb.md", ": the file is too large (at most 100 MB are read).")]
    [InlineData("broken.md", ": the server answers 500 (Internal Server Error).")]
    [InlineData("korean.md", ":1: the file is in CP949 (EUC-KR); save it as UTF-8.")]
    public void What_cannot_be_read_is_one_sentence_and_the_catalog_keeps_what_it_had(string file, string sentence)
    {
        Put("/list.md", Markdown);
        Assert.Empty(Import(_root + "list.md"));
        _files["/page.md"] = ("text/html; charset=utf-8", "<!DOCTYPE html><a href=/>list</a>"u8.ToArray());
        Put("/empty.md", "");
        _files["/bomb.md"] = ("gzip", Zipped(new byte[ListSource.MaxBytes + 1]));
        _files["/broken.md"] = ("500", []);
        _files["/korean.md"] = ("text/plain", CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(Markdown));

        Assert.Equal($"{_root}{file}{sentence}", Assert.Single(Import(_root + "list.md", _root + file)));
        Assert.Equal(2, _shelf.Read(catalog => catalog.Entries.Count()));
    }

    [Fact]
    public void A_server_that_is_gone_changes_nothing()
    {
        Put("/list.md", Markdown);
        Assert.Empty(Import(_root + "list.md"));
        _server.Close();

        Assert.StartsWith($"{_root}list.md: the address cannot be read (", Assert.Single(Import(_root + "list.md")), StringComparison.Ordinal);
        Assert.Equal(2, _shelf.Read(catalog => catalog.Entries.Count()));
    }

    [Fact]
    public void The_page_on_which_a_host_shows_a_file_stands_for_the_file()
    {
        var list = Assert.Single(ListSources.Find(["https://github.com/owner/list/blob/main/docs/README.md"]));

        Assert.Equal(("https://raw.githubusercontent.com/owner/list/main/docs/README.md", "README"), (list.Key, list.Name));
        Assert.Equal("https://:1: this is not a web address.", Assert.Throws<ImportException>(() => ListSources.Find(["https://:1"])).Message);
    }

    private IReadOnlyList<string> Import(params string[] addresses) => [.. new ConfiguredLists(_shelf.Temporary.Database, _shelf.Importer, new SourceAccess { PrivateHosts = ["127.0.0.1"] }).Import(addresses).Select(problem => problem.Sentence)];

    private void Put(string path, string text) => _files[path] = ("text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    private static byte[] Zipped(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest)) zip.Write(bytes);
        return zipped.ToArray();
    }

    // A free port may be taken between being found and being used: another, then.
    private void Listen()
    {
        while (!_server.IsListening)
        {
            using (var probe = new TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                _root = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            }

            _server.Prefixes.Clear();
            _server.Prefixes.Add(_root);
            try
            {
                _server.Start();
            }
            catch (HttpListenerException)
            {
                continue;
            }

            _ = AnswerAsync();
        }
    }

    private async Task AnswerAsync()
    {
        while (_server.IsListening)
        {
            try
            {
                Answer(await _server.GetContextAsync());
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The client left, or the server is closed.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        var (type, bytes) = _files.GetValueOrDefault(Uri.UnescapeDataString(context.Request.Url!.AbsolutePath), ("404", []));
        if (int.TryParse(type, out var status)) response.StatusCode = status;
        else if (type == "gzip") response.AddHeader("Content-Encoding", type);
        else response.ContentType = type;
        response.OutputStream.Write(bytes);
    }
}
