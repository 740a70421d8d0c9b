using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>A page that several lists hold is one entry, with each curator's words and whose they are.</summary>
public sealed class ManyListsTests(ManyListsTests.Shown read) : IClassFixture<ManyListsTests.Shown>
{
    private const int Lists = 12, Pages = 60;

    /// <summary>Three lists of people, and twelve made ones whose shared pages can be counted plainly.</summary>
    public sealed class Shown() : OneApp(Made(new CatalogApp()
        .WithList("first.md", "# First\n## NLP\n* [Scaling laws (Jan 2023, Acme)](https://example.org/scaling): what size buys\n* [Alone (Feb 2023)](https://example.org/alone)\n")
        .WithList("둘째.md", "# 둘째\n* [스케일링 법칙 (2023년 2월)](http://www.example.org/scaling?utm_source=x): 크기가 **무엇을** 사는가, [코드](https://github.com/x/scaling)\n")
        .WithList("third.md", "# Third\n## Papers\n* [Scaling <b>laws</b>](https://example.org/scaling#top) - [bad](javascript:alert(1)) <script>alert(1)</script> read twice\n")));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task An_entry_shows_what_every_other_list_says_with_its_name_its_line_and_its_own_date()
    {
        var page = await EntryAsync("Scaling laws");
        var others = page.QuerySelectorAll("#lists + ul > li");

        Assert.Equal(["둘째", "Third"], others.Select(other => other.QuerySelector("a")!.TextContent));
        Assert.Equal(["둘째", "Feb 2023", "line 2"], others[0].QuerySelector("p")!.Children.Select(fact => fact.TextContent));
        Assert.Equal("First", page.QuerySelector("h2 + p.soft a")!.TextContent);
        Assert.Contains("스케일링 법칙", others[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("무엇을", others[0].QuerySelector(".note strong")!.TextContent);
        Assert.Equal("ko", others[0].QuerySelector(".note")!.GetAttribute("lang"));
        Assert.Contains(others[0].QuerySelectorAll("a"), link => link.GetAttribute("href") == "https://github.com/x/scaling");
        Assert.Empty(others[1].QuerySelectorAll("script, b, a[href^=javascript]"));
        Assert.Contains("read twice", others[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_of_one_list_says_nothing_of_others() => Assert.Null((await EntryAsync("Alone")).QuerySelector("#lists"));

    [Fact]
    public async Task A_list_without_headings_holds_what_it_holds()
    {
        var page = await _app.PageAsync("/?source=%EB%91%98%EC%A7%B8");
        Assert.Equal(["Scaling laws"], page.QuerySelectorAll("article h3").Select(title => title.TextContent));
    }

    [Theory]
    [InlineData("en", "In 3 lists")]
    [InlineData("ko", "목록 3개에 있음")]
    public async Task A_row_says_in_how_many_lists_it_is_and_leads_to_what_they_say(string language, string text)
    {
        var page = await _app.PageAsync("/?q=Scaling", language);
        var chip = page.QuerySelectorAll("article.entry a.beside").Single(link => link.TextContent == text);
        Assert.EndsWith("#lists", chip.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_at_least_so_many_lists_and_the_most_listed_first_are_what_a_plain_count_says()
    {
        var plain = Enumerable.Range(0, Pages).Select(number => (Url: Url(number), Count: Enumerable.Range(0, Lists).Count(list => Holds(list, number))))
            .Append((Url: "https://example.org/scaling", Count: 3)).Append((Url: "https://example.org/alone", Count: 1)).Where(page => page.Count > 0).ToList();
        foreach (var least in new[] { 2, 3, 7, Lists + 1 })
        {
            var found = await UrlsAsync($"/entries.json?size=500&lists={least}");
            Assert.Equal(plain.Where(page => page.Count >= least).Select(page => page.Url).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }

        var ordered = await UrlsAsync("/entries.json?size=500&sort=listed");
        var counts = ordered.Select(url => plain.Single(page => page.Url == url).Count).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(plain.Count, counts.Count);
        var newest = await UrlsAsync("/entries.json?size=500");
        Assert.Equal(newest.OrderByDescending(url => plain.Single(page => page.Url == url).Count), ordered);
    }

    [Fact]
    public async Task It_is_offered_beside_the_listing_and_as_an_order_and_goes_again()
    {
        var page = await _app.PageAsync("/?lists=3");

        Assert.Contains(page.QuerySelectorAll(".chips .chip"), chip => chip.TextContent.Contains("3 lists or more", StringComparison.Ordinal) && chip.GetAttribute("href") == "/");
        Assert.Contains(page.QuerySelectorAll(".tools a"), link => link.TextContent == "Most listed" && link.GetAttribute("href") == "/?lists=3&sort=listed");
        Assert.Contains("2 lists or more", page.QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_lists_are_one_page_that_About_leads_to_and_each_has_one_of_its_own()
    {
        var leading = (await _app.PageAsync("/about")).QuerySelectorAll("main a").Single(link => link.GetAttribute("href") == "/lists");
        Assert.Equal($"All {Lists + 3} lists", leading.TextContent);

        var names = (await _app.PageAsync("/lists")).QuerySelectorAll(".names a[href^='/lists/']").Select(link => link.TextContent.Trim()).ToList();
        Assert.Equal(Lists + 3, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(names, name => name.StartsWith("둘째", StringComparison.Ordinal));

        var page = await _app.PageAsync("/lists/%EB%91%98%EC%A7%B8");
        Assert.Equal("둘째", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Single(page.QuerySelectorAll("article.entry"));
    }

    [Theory]
    [InlineData("/?lists=1", 200)]
    [InlineData("/?lists=02", 200)]
    [InlineData("/?lists=9999", 200)]
    [InlineData("/?lists=0", 400)]
    [InlineData("/?lists=many", 400)]
    [InlineData("/?lists=-2", 400)]
    public async Task What_is_no_number_of_lists_is_refused(string address, int status)
    {
        using var answer = await _app.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static CatalogApp Made(CatalogApp app) => Enumerable.Range(0, Lists).Aggregate(app, (made, list) => made.WithList(
        $"made{list}.md", $"# Made {list}\n## Topic\n" + string.Concat(Enumerable.Range(0, Pages).Where(number => Holds(list, number)).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"* [Page {number} ({2000 + (number % 20)})]({Url(number)})\n")))));

    private static bool Holds(int list, int page) => page % (list + 2) == 0 || page == list;

    private static string Url(int page) => string.Create(CultureInfo.InvariantCulture, $"https://made.example/{page}");

    private async Task<IDocument> EntryAsync(string title)
    {
        var rows = (await _app.PageAsync("/?size=100")).QuerySelectorAll("article.entry");
        return await _app.PageAsync(rows.First(row => row.QuerySelector("h3")!.TextContent == title).QuerySelector(".end > a:last-of-type")!.GetAttribute("href")!);
    }

    private async Task<List<string>> UrlsAsync(string address)
    {
        using var answer = await _app.GetAsync(address);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()!)];
    }
}
