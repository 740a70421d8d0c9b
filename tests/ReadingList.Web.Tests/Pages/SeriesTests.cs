using System.Text.Json;
using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>What belongs together is found without opening it by chance, and shown in the order to read it.</summary>
public sealed class SeriesTests(SeriesTests.Shown read) : IClassFixture<SeriesTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        # A list
        * [챗봇 서빙 3편 (Mar 2022, 스캐터랩)](https://example.org/serving-3)
            * [2편](https://www.example.org/serving-2/?utm_source=x)에서 이어지는 글
        * [챗봇 서빙 2편 (Feb 2022, 스캐터랩)](https://example.org/serving-2)
            * [이전 글](https://example.org/serving-1)
        * [챗봇 서빙 1편 (Jan 2022, 스캐터랩)](https://example.org/serving-1)
        * [The platform, told whole (Jan 2022)](https://platform.example/summary): after [1편](https://platform.example/1) and [2편](https://platform.example/2)
        * [Lessons (Part I) (May 2022)](https://lessons.example/1): then [Part II](https://lessons.example/2), in Korean [1편](https://ko.example/1), [2편](https://ko.example/2)
        * [Moved house (Jun 2022)](https://new.example/2): [previous post](https://old.example/1)
        * [Before the move (Apr 2022)](https://old.example/1)
        * [A reader's view (Jul 2022)](https://reader.example/view): of [Scaling](https://papers.example/scaling)
        * [Scaling (Jan 2021)](https://papers.example/scaling): with [code](https://github.com/x/scaling)
        """));

    private readonly CatalogApp _app = read.App;

    [Theory]
    [InlineData("챗봇 서빙 2편", "챗봇 서빙 1편 | *챗봇 서빙 2편 | 챗봇 서빙 3편")]
    [InlineData("챗봇 서빙 1편", "*챗봇 서빙 1편 | 챗봇 서빙 2편 | 챗봇 서빙 3편")]
    [InlineData("The platform, told whole", "1편 ↗ | 2편 ↗ | *The platform, told whole")]
    [InlineData("Lessons (Part I)", "*Lessons (Part I) | Part II ↗")]
    [InlineData("Moved house", "Before the move | *Moved house")]
    [InlineData("A reader's view", "")]
    [InlineData("Scaling", "")]
    public async Task A_part_shows_all_of_its_series_in_order_and_where_it_stands(string title, string parts)
    {
        var page = await _app.PageAsync(await AddressAsync(title));

        var shown = page.QuerySelectorAll("#series + ol > li");
        Assert.Equal(parts, string.Join(" | ", shown.Select(part => (part.GetAttribute("aria-current") is null ? "" : "*") + part.FirstElementChild!.TextContent.Trim())));
    }

    [Theory]
    [InlineData("en", "Series 2 of 3", "이전 글 Jan 2022 example.org ↗ | You are here Feb 2022 example.org ↗ | Mar 2022 example.org ↗")]
    [InlineData("ko", "시리즈 3편 중 2번째", "이전 글 2022년 1월 example.org ↗ | 지금 보는 글 2022년 2월 example.org ↗ | 2022년 3월 example.org ↗")]
    public async Task The_place_in_a_series_is_told_in_both_languages(string language, string heading, string facts)
    {
        var page = await _app.PageAsync(await AddressAsync("챗봇 서빙 2편"), language);

        Assert.Equal(heading, page.QuerySelector("#series")!.TextContent);
        Assert.Equal(facts, string.Join(" | ", page.QuerySelectorAll("#series + ol p").Select(part => string.Join(' ', part.Children.Select(fact => fact.TextContent)))));
    }

    [Theory]
    [InlineData("챗봇 서빙 2편", "https://example.org/serving-1 | https://example.org/serving-2 | https://example.org/serving-3")]
    [InlineData("The platform, told whole", "https://platform.example/1 | https://platform.example/2 | https://platform.example/summary")]
    public async Task Every_part_of_a_series_is_read_from_its_list(string title, string addresses)
    {
        var page = await _app.PageAsync(await AddressAsync(title));

        Assert.Equal(addresses, string.Join(" | ", page.QuerySelectorAll("#series + ol a[rel]").Select(part => part.GetAttribute("href"))));
    }

    [Fact]
    public async Task What_links_elsewhere_without_saying_that_it_is_a_part_is_only_linked()
    {
        var page = await _app.PageAsync(await AddressAsync("Scaling"));

        Assert.Null(page.QuerySelector("#series"));
        Assert.Equal("Linked posts", page.QuerySelectorAll("h2").Single(heading => heading.NextElementSibling?.TextContent.Contains("A reader's view", StringComparison.Ordinal) == true).TextContent);
    }

    [Theory]
    [InlineData("en", "Series", "7 in a series")]
    [InlineData("ko", "시리즈", "시리즈 글 7편")]
    public async Task Every_list_leads_to_the_series_of_its_entries(string language, string chip, string count)
    {
        var page = await _app.PageAsync("/", language);
        var chips = page.QuerySelectorAll("article.entry").ToLookup(TitleOf, entry => entry.QuerySelector(".end a[href$='#series']")?.TextContent);

        Assert.All(chips, entry => Assert.Equal(entry.Key is "Scaling" or "A reader's view" ? null : chip, entry.Single()));
        Assert.Equal(count, page.QuerySelector(".intro h1 + p a[href='/?has=series']")!.TextContent);
    }

    [Fact]
    public async Task An_entry_is_in_the_view_where_its_own_page_shows_a_series()
    {
        using var seeds = CatalogApp.OfSeeds();
        var listed = (await seeds.PageAsync("/?has=series&size=500")).QuerySelectorAll("article.entry").Select(entry => entry.GetAttribute("data-id")).ToHashSet();

        Assert.InRange(listed.Count, 8, 20);
        foreach (var entry in (await seeds.PageAsync("/?size=500")).QuerySelectorAll("article.entry"))
        {
            var page = await seeds.PageAsync(entry.QuerySelector(".end > a:last-of-type")!.GetAttribute("href")!);
            Assert.Equal((TitleOf(entry), listed.Contains(entry.GetAttribute("data-id"))), (TitleOf(entry), page.QuerySelector("#series") is not null));
        }
    }

    [Theory]
    [InlineData("en", "Series", "in a series 7")]
    [InlineData("ko", "시리즈", "시리즈 7")]
    public async Task Series_are_a_view_with_a_name_and_a_count(string language, string heading, string value)
    {
        var page = await _app.PageAsync("/?has=series", language);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(7, page.QuerySelectorAll("article.entry").Length);
        Assert.Equal(value, page.QuerySelector(".rail a[aria-current]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("/api/entries?has=series")]
    [InlineData("/entries.json?has=series")]
    public async Task Programs_get_the_same_view(string address)
    {
        var items = (await JsonAsync(address)).GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("title").GetString()).ToList();

        Assert.Equal(7, items.Count);
        Assert.DoesNotContain("Scaling", items);
    }

    [Fact]
    public async Task Feeds_facets_and_the_description_know_series()
    {
        using var feed = await _app.GetAsync("/entries.atom?has=series");
        var has = (await JsonAsync("/api/facets?has=note")).GetProperty("has").EnumerateArray().ToDictionary(value => value.GetProperty("value").GetString()!, value => value.GetProperty("count").GetInt32());
        using var description = await _app.GetAsync("/openapi/v1.json");

        Assert.Equal(7, (await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("<entry>").Length - 1);
        Assert.Equal(7, has["series"]);
        Assert.Contains("related or series", await description.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("series", "en", "Filter Series 7 posts /?has=series")]
    [InlineData("seri", "en", "Filter Series 7 posts /?has=series")]
    [InlineData("시리즈", "ko", "필터 시리즈 글 7편 /?has=series")]
    [InlineData("연재", "ko", "필터 시리즈 글 7편 /?has=series")]
    [InlineData("part 1", "en", "Filter Series 7 posts /?has=series")]
    [InlineData("1편", "ko", "필터 시리즈 글 7편 /?has=series")]
    [InlineData("요약", "ko", "필터 요약 글 5편 /?has=note")]
    [InlineData("related", "en", "Filter Related links 7 posts /?has=related")]
    public async Task The_name_of_such_a_view_suggests_it(string typed, string language, string suggested)
    {
        var suggestions = (await JsonAsync("/search/suggest?q=" + Uri.EscapeDataString(typed), language)).EnumerateArray()
            .Select(each => string.Join(' ', new[] { "kind", "name", "detail", "url" }.Select(part => each.GetProperty(part).GetString())));

        Assert.Contains(suggested, suggestions);
    }

    [Theory]
    [InlineData("series", "en", "Filter Series 7 posts")]
    [InlineData("시리즈", "ko", "필터 시리즈 글 7편")]
    [InlineData("sereis", "en", "Filter Series 7 posts")]
    [InlineData("part 9", "en", "Filter Series 7 posts")]
    [InlineData("그림", "ko", "모든 글 보기")]
    public async Task A_search_that_finds_nothing_offers_it(string typed, string language, string offered)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed), language);

        // What holds the other words only is no find.
        Assert.Empty(page.QuerySelectorAll("section:not(:has(> h2.left)) > article"));
        Assert.Contains(offered, page.QuerySelectorAll(".help li").Select(item => string.Join(' ', item.TextContent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))));
    }

    [Theory]
    [InlineData("part 1", "en", "Filter Series 7 posts")]
    [InlineData("1편", "ko", "필터 시리즈 글 7편")]
    [InlineData("scaling", "en", null)]
    public async Task A_search_that_finds_something_offers_the_view_of_its_name_too(string typed, string language, string? offered)
    {
        var page = await _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed), language);
        var offer = page.QuerySelectorAll(".along").SingleOrDefault(each => each.QuerySelector("a[href='/?has=series']") is not null);

        Assert.NotEmpty(page.QuerySelectorAll("article"));
        Assert.Equal(offered, offer?.TextContent);
    }

    [Theory]
    [InlineData("2편", true)]
    [InlineData("(1부)", true)]
    [InlineData("파트 3", true)]
    [InlineData("이전 글", true)]
    [InlineData("후속 글", true)]
    [InlineData("Part II", true)]
    [InlineData("part-2", true)]
    [InlineData("Part Three", true)]
    [InlineData("previous post", true)]
    [InlineData("관련 논문 3편", false)]
    [InlineData("part of the code", false)]
    [InlineData("a party", false)]
    [InlineData("글", false)]
    public async Task The_words_of_a_link_say_whether_it_leads_to_a_part(string words, bool isPart)
    {
        using var app = CatalogApp.Of($"* [A post](https://example.org/a): see [{words}](https://elsewhere.example/b)\n");

        Assert.Equal(isPart ? 1 : 0, (await app.PageAsync("/?has=series")).QuerySelectorAll("article.entry").Length);
    }

    [Theory]
    [InlineData("* [Second](https://e.org/2): [이전 글](https://e.org/1)\n* [First](https://e.org/1)\n* [Third](https://e.org/3): [before](https://e.org/2)", "First | Second | Third")]
    [InlineData("* [Zero (May 2022)](https://e.org/0): [다음 글](https://e.org/1)\n* [One (May 2022)](https://e.org/1)", "Zero | One")]
    [InlineData("* [Part Two (Jan 2022)](https://e.org/2): [part 1](https://e.org/1), [part 3](https://f.org/3)\n* [Opening (May 2022)](https://e.org/1)", "Opening | Part Two | part 3 ↗")]
    [InlineData("* [A (May 2022)](https://e.org/a): [B](https://e.org/b)\n* [B (Mar 2022)](https://e.org/b): [A](https://e.org/a), [이전 글](https://f.org/0)", "이전 글 ↗ | B | A")]
    public async Task Numbers_dates_and_links_tell_the_order(string list, string order)
    {
        using var app = CatalogApp.Of(list);
        var first = (await app.PageAsync("/?has=series")).QuerySelector(".end a[href$='#series']")!.GetAttribute("href")!;

        var parts = (await app.PageAsync(first)).QuerySelectorAll("#series + ol > li");
        Assert.Equal(order, string.Join(" | ", parts.Select(part => part.FirstElementChild!.TextContent.Trim())));
    }

    private async Task<JsonElement> JsonAsync(string address, string language = "en")
    {
        using var response = await _app.GetAsync(address, language);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    private static string TitleOf(IElement entry) => entry.QuerySelector("h3")!.TextContent;

    private async Task<string> AddressAsync(string title) => (await _app.PageAsync("/")).QuerySelectorAll("article.entry")
        .First(entry => TitleOf(entry) == title).QuerySelector(".end > a:last-of-type")!.GetAttribute("href")!;
}
