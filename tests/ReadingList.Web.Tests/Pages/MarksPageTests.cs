using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Pages;

public sealed class MarksPageTests(SeedCatalog seeds)
{
    [Theory]
    [InlineData("en", "My marks", "JavaScript")]
    [InlineData("ko", "저장한 글", "자바스크립트")]
    public async Task Without_scripts_the_page_says_in_one_sentence_what_it_needs(string language, string heading, string needed)
    {
        var page = await seeds.App.PageAsync("/marks", language);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        var sentence = page.QuerySelector(".unscripted")!.TextContent;
        Assert.Contains(needed, sentence, StringComparison.Ordinal);
        Assert.Single(sentence, letter => letter == '.');
    }

    [Fact]
    public async Task Entries_come_in_the_order_of_the_ids_as_every_list_has_them()
    {
        var list = await seeds.App.PageAsync("/");
        var rows = list.QuerySelectorAll("article.entry").Take(3).Reverse().ToArray();
        var page = await seeds.App.PageAsync("/marks?id=" + string.Join(',', rows.Select(row => row.GetAttribute("data-id"))));

        Assert.Equal(rows.Select(Title), page.QuerySelectorAll("article.entry").Select(Title));
        Assert.Equal(rows.Select(row => row.GetAttribute("data-id")), Ids(page));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task An_id_given_twice_in_capitals_or_unknown_changes_nothing()
    {
        var id = Ids(await seeds.App.PageAsync("/"))[0]!;
        var page = await seeds.App.PageAsync($"/marks?id={id},{id.ToUpperInvariant()},0000000000,,&id={id}&id=");

        Assert.Equal([id], Ids(page));
    }

    [Theory]
    [InlineData("id=%00%FF")]
    [InlineData("id='%20OR%201=1--")]
    [InlineData("id=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("id=../../etc/passwd")]
    [InlineData("id=%EB%8B%A4%EB%9D%BC%EB%A7%88%EB%B0%94%EC%82%AC")]
    [InlineData("id[]=1&id[0]=2&ID=3")]
    [InlineData("id")]
    public async Task Hostile_ids_find_nothing(string query)
    {
        using var response = await seeds.App.GetAsync("/marks?" + query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<article", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    [InlineData(800, HttpStatusCode.BadRequest)]
    public async Task At_most_two_hundred_entries_are_asked_for_at_once(int count, HttpStatusCode status)
    {
        using var response = await seeds.App.GetAsync("/marks?id=" + string.Join(',', Enumerable.Range(10_000_000, count)));
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task An_entry_whose_address_has_changed_is_found_by_its_id_from_before()
    {
        using var app = CatalogApp.Of("# List\n* [첫째 글 (Dec 2022)](https://example.com/1)\n* [A second post (Jan 2023)](https://example.com/2)\n");
        var before = Ids(await app.PageAsync("/?sort=oldest"))[0];
        var list = Path.Combine(app.Folder.FullName, "list.md");
        await File.WriteAllTextAsync(list, (await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken)).Replace("com/1", "com/moved", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Empty(app.Services.GetRequiredService<ConfiguredLists>().Import([list], cancellation: TestContext.Current.CancellationToken));

        var page = await app.PageAsync("/marks?id=" + before);
        Assert.Equal("https://example.com/moved", page.QuerySelector("article h3 a")!.GetAttribute("href"));
        var now = Ids(page)[0];
        Assert.Equal(now == before ? "" : $"{before}:{now}", page.QuerySelector("section.month")!.GetAttribute("data-moved"));
    }

    [Fact]
    public async Task Marks_cost_at_most_three_queries()
    {
        var ids = string.Join(',', Ids(await seeds.App.PageAsync("/")));
        using var counter = new QueryCounter();
        using var response = await seeds.App.GetAsync("/marks?id=" + ids);
        Assert.True(response.IsSuccessStatusCode);
        Assert.InRange(counter.Count, 1, 3);
    }

    private static string?[] Ids(IHtmlDocument page) => [.. page.QuerySelectorAll("article.entry").Select(entry => entry.GetAttribute("data-id"))];

    private static string Title(IElement entry) => entry.QuerySelector("h3")!.TextContent;
}
