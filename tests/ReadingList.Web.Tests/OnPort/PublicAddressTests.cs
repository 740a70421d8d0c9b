using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>What leaves the app and is kept elsewhere: addresses and ids, over a real port.</summary>
public sealed partial class PublicAddressTests(SmallListOnPort list) : IClassFixture<SmallListOnPort>
{
    private const string Public = "https://reading.example/list";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/entries.atom")]
    [InlineData("/entries.rss")]
    public async Task An_id_is_the_same_under_every_host_and_is_a_tag_URI(string address)
    {
        using var elsewhere = new CatalogApp().WithList("list.md", await File.ReadAllTextAsync(Path.Combine(list.App.Folder.FullName, "list.md"), Token))
            .With("ReadingList:PublicAddress", Public).OnPort();
        var ids = Ids(await TextAsync(list.App, address));

        Assert.Equal(ids, Ids(await TextAsync(list.App, address, ("Host", "reading.example"))));
        Assert.Equal(ids, Ids(await TextAsync(elsewhere, address)));
        Assert.All(ids, id => Assert.Matches(TagUri(), id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Everything_that_leaves_the_app_begins_with_the_public_address_where_one_is_set()
    {
        using var app = new CatalogApp().WithList("list.md", await File.ReadAllTextAsync(Path.Combine(list.App.Folder.FullName, "list.md"), Token))
            .With("ReadingList:PublicAddress", Public + "/").OnPort();
        foreach (var address in await Routes.OfAsync(app))
        {
            var text = await TextAsync(app, address + (address.StartsWith("/entries", StringComparison.Ordinal) || address.StartsWith("/api", StringComparison.Ordinal) ? "?size=1" : ""));

            Assert.DoesNotContain(app.Home.Authority, text, StringComparison.Ordinal);
            Assert.DoesNotContain("http://localhost", text, StringComparison.Ordinal);
        }

        foreach (var address in (string[])["/", "/entries.atom", "/entries.rss", "/entries.json?size=1", "/api/entries?size=1", "/sitemap.xml", "/robots.txt", "/opensearch.xml", "/openapi/v1.json"])
            Assert.Contains(Public, await TextAsync(app, address), StringComparison.Ordinal);
        Assert.Contains("Disallow: /list/*?", await TextAsync(app, "/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_one_it_is_the_host_that_was_asked()
    {
        Assert.Contains($"rel=\"self\" type=\"application/atom+xml\" href=\"{list.App.Home.GetLeftPart(UriPartial.Authority)}/entries.atom\"", await TextAsync(list.App, "/entries.atom"), StringComparison.Ordinal);
        Assert.Contains("http://reading.example/", await TextAsync(list.App, "/sitemap.xml", ("Host", "reading.example")), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await RawClient.AskAsync(list.App, "GET /robots.txt HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_entry_was_updated_when_it_was_corrected_and_the_others_were_not()
    {
        using var app = CatalogApp.Of("# List\n* [First (Dec 2022)](https://example.org/1)\n* [Second (Nov 2022)](https://example.org/2)\n").OnPort();
        var before = Updated(await TextAsync(app, "/entries.atom"));
        var importer = new CatalogImporter(app.Services.GetRequiredService<CatalogStore>(), new Tomorrow());
        var key = Path.Combine(app.Folder.FullName, "list.md");
        importer.Import(
            [new ListSource(key, "list", key, () => Encoding.UTF8.GetBytes("# List\n* [First (Dec 2022)](https://example.org/1)\n* [Second, corrected (Nov 2022)](https://example.org/2)\n"))],
            new ImportOptions(), cancellation: Token);

        var after = Updated(await TextAsync(app, "/entries.atom"));

        Assert.Equal(before[1], after[1]);
        Assert.True(after[2] > before[2] && after[0] == after[2], string.Join(' ', after));
    }

    [Fact]
    public async Task What_is_said_in_the_readers_language_says_that_it_depends_on_it()
    {
        using var client = new HttpClient { BaseAddress = list.App.Home };
        foreach (var address in await Routes.OfAsync(list.App))
        {
            using var english = await AskAsync(client, address, ("Accept-Language", "en"));
            using var korean = await AskAsync(client, address, ("Accept-Language", "ko"));
            // What nobody keeps nobody mistakes for another.
            if (english.Headers.CacheControl?.NoStore == true) continue;
            var text = await english.Content.ReadAsStringAsync(Token);
            if (text == await korean.Content.ReadAsStringAsync(Token)) continue;
            // Counts of requests are others each time, whoever asks.
            using var again = await AskAsync(client, address, ("Accept-Language", "en"));
            if (text != await again.Content.ReadAsStringAsync(Token)) continue;
            var varies = string.Join(", ", english.Headers.Vary);

            Assert.True(varies.Contains("Accept-Language", StringComparison.Ordinal) && varies.Contains("Cookie", StringComparison.Ordinal), $"{address} varies by {varies}");
        }
    }

    // The feed's own first.
    private static List<DateTime> Updated(string feed) => [.. XDocument.Parse(feed).Descendants(Atom + "updated").Select(element => DateTime.Parse(element.Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static List<string> Ids(string feed) =>
        [.. XDocument.Parse(feed).Descendants().Where(element => element.Name.LocalName is "id" or "guid").Select(element => element.Value)];

    private static async Task<string> TextAsync(CatalogApp app, string address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Home };
        using var answer = await AskAsync(client, address, headers);
        return await answer.Content.ReadAsStringAsync(Token);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, Token);
    }

    [GeneratedRegex(@"^tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:[A-Za-z0-9;/?:@&=+$.\-_!~*'()%,]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagUri();

    private sealed class Tomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(1);
    }
}
