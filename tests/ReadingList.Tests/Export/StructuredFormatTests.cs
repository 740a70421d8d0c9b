using System.Text.Json;
using System.Xml.Linq;
using ReadingList.Export;

namespace ReadingList.Tests.Export;

public sealed class StructuredFormatTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Hostile => [.. Exported.HostileTexts];

    [Theory, MemberData(nameof(Hostile))]
    public async Task Every_text_fits_into_a_feed(string text)
    {
        var feed = XDocument.Parse(await Exported.TextOf(new AtomFormat(), Exported.Entry(text, text))).Root!;
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal(Words(text), Words(entry.Element(Atom + "title")!.Value));
        var channel = XDocument.Parse(await Exported.TextOf(new RssFormat(), Exported.Entry(text, text))).Root!.Element("channel")!;
        Assert.Equal(Words(text), Words(Assert.Single(channel.Elements("item")).Element("title")!.Value));
    }

    [Fact]
    public async Task A_feed_has_all_that_Atom_asks_for()
    {
        var feed = XDocument.Parse(await Exported.TextOf(new AtomFormat(), Exported.Entry("제목", "메모"))).Root!;
        Assert.Equal("ko", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("목록 <b>&", feed.Element(Atom + "title")!.Value);
        Assert.Equal("tag:readinglist.invalid,2022:list?org=google", feed.Element(Atom + "id")!.Value);
        Assert.Equal("2023-02-03T04:05:06Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            [
                ("self", "https://list.example/entries.atom?org=google"),
                ("alternate", "https://list.example/orgs/google"),
                ("next", "https://list.example/entries.atom?org=google&page=2"),
            ],
            feed.Elements(Atom + "link").Select(link => (link.Attribute("rel")!.Value, link.Attribute("href")!.Value)));
        var entry = feed.Element(Atom + "entry")!;
        Assert.Equal("tag:readinglist.invalid,2022:list/0123456789", entry.Element(Atom + "id")!.Value);
        Assert.Equal("2023-02-03T04:05:06Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("2022-12-01T00:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("https://example.com/a(b)?q=1&r=%7Bx%7D", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal(("html", "<p>메모</p>"), (entry.Element(Atom + "content")!.Attribute("type")!.Value, entry.Element(Atom + "content")!.Value));
        Assert.Equal(["research/nlp", "chatgpt"], entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task JSON_has_the_promised_shape_and_no_escaped_Hangul(string text)
    {
        var json = await Exported.TextOf(new JsonFormat(), Exported.Entry(text, text));
        Assert.Contains("스캐터랩", json, StringComparison.Ordinal);
        Assert.DoesNotContain('<', json);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(["total", "items", "next"], Names(document.RootElement));
        Assert.Equal("https://list.example/entries.json?org=google&page=2", document.RootElement.GetProperty("next").GetString());
        var item = document.RootElement.GetProperty("items")[0];
        Assert.Equal(["id", "url", "title", "published", "organizations", "topics", "keywords", "note", "noteHtml", "related", "images", "source", "addedOn"], Names(item));
        Assert.Equal("""[{"name":"스캐터랩","slug":"스캐터랩","inferred":false},{"name":"Google","slug":"google","inferred":true}]""", item.GetProperty("organizations").GetRawText());
        Assert.Equal("""[["Research","NLP"]]""", item.GetProperty("topics").GetRawText());
        Assert.Equal("""[{"text":"1편","url":"https://example.com/1"}]""", item.GetProperty("related").GetRawText());
        Assert.Equal("""["./images/a.png"]""", item.GetProperty("images").GetRawText());
        Assert.Equal("""{"name":"list","line":7}""", item.GetProperty("source").GetRawText());
        Assert.Equal("2023-01-02T03:04:05Z", item.GetProperty("addedOn").GetString());
        Assert.Equal(WellFormed(text), item.GetProperty("title").GetString());
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task CSL_is_an_array_of_items(string text)
    {
        using var document = JsonDocument.Parse(await Exported.TextOf(new CslFormat(), Exported.Entry(text, text), Exported.Entry("둘째")));
        Assert.Equal(2, document.RootElement.GetArrayLength());
        Assert.Equal("[[2022,12]]", document.RootElement[0].GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal(WellFormed(text), document.RootElement[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("atom"), InlineData("rss"), InlineData("json"), InlineData("csv"), InlineData("bib"), InlineData("ris"), InlineData("csl"), InlineData("md"), InlineData("html")]
    public async Task An_empty_view_is_a_whole_document(string format)
    {
        var text = await Exported.TextOf(EntryFormat.All[format]);
        if (format is "atom" or "rss") Assert.NotNull(XDocument.Parse(text).Root);
        else if (format is "json" or "csl") using (JsonDocument.Parse(text)) Assert.True(true);
        else Assert.DoesNotContain("example.com", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    // XML turns line ends into one kind, and what it cannot write becomes U+FFFD.
    private static string Words(string text) => string.Join(' ', new string([.. WellFormed(text)
        .Select(c => c is '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\t' or '\n' or '\r')) ? '\uFFFD' : c is '\t' or '\n' or '\r' ? ' ' : c)])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
