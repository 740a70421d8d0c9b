using System.Net;
using System.Xml.Linq;
using ReadingList.Web.Tests.Api;

namespace ReadingList.Web.Tests.Feeds;

public sealed class EntryFeedTests(SmallList list)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("atom", "application/atom+xml")]
    [InlineData("rss", "application/rss+xml")]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv")]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("csl", "application/vnd.citationstyles.csl+json")]
    [InlineData("md", "text/markdown")]
    [InlineData("html", "text/html")]
    public async Task Every_format_takes_the_same_filter(string format, string type)
    {
        var text = await TextAsync($"/entries.{format}?org=스캐터랩&month=2022-12", "ko", type);
        Assert.Contains("루다 서빙", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Token Merging", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("atom", "application/atom+xml")]
    [InlineData("rss", "application/rss+xml")]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    public async Task Markup_in_a_title_stays_text(string format, string type)
    {
        var text = await TextAsync($"/entries.{format}", "en", type);
        Assert.Contains("Undated", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_speaks_the_readers_language_and_names_its_filter()
    {
        var korean = XDocument.Parse(await TextAsync("/entries.atom?topic=research/cv", "ko", "application/atom+xml")).Root!;
        var english = XDocument.Parse(await TextAsync("/entries.atom?topic=research/cv", "en", "application/atom+xml")).Root!;
        Assert.Equal(("ko", "en"), (korean.Attribute(XNamespace.Xml + "lang")!.Value, english.Attribute(XNamespace.Xml + "lang")!.Value));
        Assert.EndsWith(": CV", korean.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        var entry = Assert.Single(korean.Elements(Atom + "entry"));
        Assert.Equal("ko", entry.Element(Atom + "content")!.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Theory]
    [InlineData("/entries.atom", "application/atom+xml")]
    [InlineData("/entries.csv", "text/csv")]
    [InlineData("/api/entries", "application/json")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/healthz", "text/plain")]
    [InlineData("/", "text/html")]
    public async Task Who_asks_for_the_head_alone_gets_it(string address, string type)
    {
        using var client = list.App.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_permalink_of_a_feed_leads_to_the_entry()
    {
        var feed = XDocument.Parse(await TextAsync("/entries.atom", "en", "application/atom+xml")).Root!;
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            using var response = await list.App.GetAsync(new Uri(entry.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "via").Attribute("href")!.Value).PathAndQuery);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect, response.StatusCode.ToString());
        }
    }

    [Fact]
    public async Task An_export_holds_everything_unless_a_size_is_asked_for()
    {
        Assert.Equal(5, Lines(await TextAsync("/entries.csv", "en", "text/csv")));
        Assert.Equal(2, Lines(await TextAsync("/entries.csv?size=3&page=2", "en", "text/csv")));
        Assert.Equal(1, Lines(await TextAsync("/entries.csv?org=nobody", "en", "text/csv")));
    }

    private static int Lines(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length;

    private async Task<string> TextAsync(string address, string language, string type)
    {
        using var response = await list.App.GetAsync(address, language);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
