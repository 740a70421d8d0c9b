using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReadingList.Export;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>Every address of the app over a real port: its answer ends, can be read, and is what its head promised.</summary>
public sealed class EveryFaceTests(LongNotes list) : IClassFixture<LongNotes>
{
    private static readonly string[] Encodings = ["identity", "gzip", "br"];

    // What may differ from one answer to the next, or stands only where a body follows.
    private static readonly string[] OfTheMoment = ["Date", "Transfer-Encoding", "Content-Length"];

    public static TheoryData<string> Formats => [.. EntryFormat.All.Keys.Order(StringComparer.Ordinal)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_ends_can_be_read_and_has_the_head_that_was_promised()
    {
        using var client = Client(list.App);
        var wrong = new List<string>();
        var addresses = await Routes.OfAsync(list.App);
        Assert.Contains("/entries.atom", addresses);
        foreach (var address in addresses.Select(address => address + "?size=500"))
        {
            foreach (var encoding in Encodings)
            {
                try
                {
                    await AskAsync(client, address, encoding);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    wrong.Add($"{address} ({encoding}): {failure.Message}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task A_format_holds_all_it_was_asked_for_to_the_last_word(string format)
    {
        using var client = Client(list.App);
        foreach (var encoding in Encodings)
        {
            using var answer = await SendAsync(client, HttpMethod.Get, $"/entries.{format}?size={LongNotes.Entries}", encoding);
            var text = await TextAsync(answer);

            Assert.Equal(encoding == "identity" ? [] : [encoding], answer.Content.Headers.ContentEncoding);
            Assert.All(Enumerable.Range(1, LongNotes.Entries), number => Assert.Contains(LongNotes.Url(number), text, StringComparison.Ordinal));
            Assert.Contains(LongNotes.LastWord, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_cannot_be_made_fails_before_its_first_byte_for_the_head_too()
    {
        using var app = CatalogApp.Of("# List\n* [A post](https://example.org/a)\n");
        await File.WriteAllTextAsync(Path.Combine(app.Folder.FullName, "catalog.db"), new string('x', 5_000), Token);
        using var client = Client(app.OnPort());
        foreach (var format in EntryFormat.All.Keys)
        {
            using var head = await SendAsync(client, HttpMethod.Head, "/entries." + format, "gzip");
            using var whole = await SendAsync(client, HttpMethod.Get, "/entries." + format, "gzip");

            Assert.Equal((format, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (format, head.StatusCode, whole.StatusCode));
            Assert.NotEmpty(await TextAsync(whole));
        }
    }

    private static async Task AskAsync(HttpClient client, string address, string encoding)
    {
        using var whole = await SendAsync(client, HttpMethod.Get, address, encoding);
        // Reading it fails where the answer does not end as its head says.
        Parse(whole.Content.Headers.ContentType?.MediaType, await TextAsync(whole));
        using var head = await SendAsync(client, HttpMethod.Head, address, encoding);
        Assert.True((int)whole.StatusCode < 500, $"answers {whole.StatusCode}");
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(Headers(whole), Headers(head));
        if (head.Content.Headers.ContentLength is { } length) Assert.Equal(whole.Content.Headers.ContentLength, length);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Token));
    }

    private static HttpClient Client(CatalogApp app) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = app.Home };

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string address, string encoding)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await client.SendAsync(request, Token);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(Token);
        await using var plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(Token);
    }

    private static void Parse(string? type, string text)
    {
        if (type?.EndsWith("xml", StringComparison.Ordinal) == true) XDocument.Parse(text);
        else if (type?.EndsWith("json", StringComparison.Ordinal) == true) JsonDocument.Parse(text).Dispose();
        else if (type == "text/html") Assert.Matches(@"</(html|DL><p)>\s*$", text);
    }

    private static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => !OfTheMoment.Contains(header.Key, StringComparer.OrdinalIgnoreCase) && !(IsMeasured(answer) && header.Key == "Last-Modified"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal));

    // Figures are of the second in which they were asked for.
    private static bool IsMeasured(HttpResponseMessage answer) => answer.RequestMessage!.RequestUri!.AbsolutePath == "/metrics";
}
