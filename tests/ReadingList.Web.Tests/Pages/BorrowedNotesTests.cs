using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>What one curator says of a page serves the readers of every list that holds it, with whose words they are.</summary>
public sealed class BorrowedNotesTests(BorrowedNotesTests.Shown read) : IClassFixture<BorrowedNotesTests.Shown>
{
    /// <summary>A list without notes, and two that have some of the same pages.</summary>
    public sealed class Shown() : OneApp(new CatalogApp()
        .WithList("bare.md", "# Bare\n## NLP\n* [Scaling laws (Jan 2023, Acme)](https://example.org/scaling)\n* [Hostile](https://example.org/hostile)\n* [Noted](https://example.org/noted): has its own\n* [Alone](https://example.org/alone)\n")
        .WithList("english.md", "# English\n* [Scaling](https://example.org/scaling): what size buys in perplexity\n* [Noted](https://example.org/noted): marginalia elsewhere\n")
        .WithList("국문.md", "# 국문\n* [스케일링](https://example.org/scaling): 크기가 **무엇을** 사는가\n* [악의](https://example.org/hostile): <script>alert(1)</script> [x](javascript:alert(1)) 위험한 글\n"));

    private readonly CatalogApp _app = read.App;

    [Theory]
    [InlineData("en", "Note from English", "what size buys in perplexity", null)]
    [InlineData("ko", "국문의 설명", "크기가 무엇을 사는가", null)]
    public async Task A_row_without_a_note_borrows_one_in_the_readers_language_and_says_whose(string language, string whose, string note, string? marked)
    {
        var row = await RowAsync("Scaling laws", language);

        Assert.Equal(whose, row.QuerySelector(".note .whose")!.TextContent);
        Assert.Contains(note, row.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(marked, row.QuerySelector(".note div")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_note_in_another_language_is_better_than_none_and_as_harmless_as_any()
    {
        var note = (await RowAsync("Hostile", "en")).QuerySelector(".note")!;

        Assert.Equal("ko", note.QuerySelector("div")!.GetAttribute("lang"));
        Assert.Contains("위험한 글", note.TextContent, StringComparison.Ordinal);
        Assert.Empty(note.QuerySelectorAll("script, a[href^=javascript]"));
    }

    [Fact]
    public async Task Who_has_a_note_borrows_none()
    {
        Assert.Null((await RowAsync("Noted", "en")).QuerySelector(".whose"));
        Assert.Null((await RowAsync("Alone", "en")).QuerySelector(".note"));
    }

    [Theory]
    [InlineData("perplexity", "Scaling laws")]
    [InlineData("무엇을 사는", "Scaling laws")]
    [InlineData("marginalia", "Noted")]
    [InlineData("위험한", "Hostile")]
    public async Task What_any_list_says_of_a_page_finds_it(string query, string title) =>
        Assert.Equal([title], await TitlesAsync(_app, query));

    [Fact]
    public async Task No_phrase_runs_from_one_curators_note_into_the_next() =>
        Assert.Empty(await TitlesAsync(_app, "\"own marginalia\""));

    [Fact]
    public async Task What_a_list_no_longer_says_finds_nothing_more_and_what_it_says_now_does()
    {
        using var app = new CatalogApp()
            .WithList("a.md", "* [One](https://example.org/1)\n* [Two](https://example.org/2)\n")
            .WithList("b.md", "* [One](https://example.org/1): zebra crossing\n* [Two](https://example.org/2): quagga stays\n");
        Assert.Equal(["One"], await TitlesAsync(app, "zebra"));

        var (list, store) = (Path.Combine(app.Folder.FullName, "b.md"), app.Services.GetRequiredService<CatalogStore>());
        await File.WriteAllTextAsync(list, "* [One](https://example.org/1): okapi crossing\n", TestContext.Current.CancellationToken);
        Assert.Empty(new ConfiguredLists(store, new CatalogImporter(store, TimeProvider.System)).Import([Path.Combine(app.Folder.FullName, "a.md"), list], cancellation: TestContext.Current.CancellationToken));

        Assert.Empty(await TitlesAsync(app, "zebra&understood=off&glossary=off"));
        Assert.Empty(await TitlesAsync(app, "quagga&understood=off&glossary=off"));
        Assert.Equal(["One"], await TitlesAsync(app, "okapi"));
    }

    [Fact]
    public async Task A_row_names_its_list_where_there_are_several_and_no_one_list_was_asked_for()
    {
        var row = await RowAsync("Alone", "en");
        Assert.Equal("/lists/bare", row.QuerySelector("a.list")!.GetAttribute("href"));
        Assert.Empty((await _app.PageAsync("/lists/bare")).QuerySelectorAll("article a.list"));
    }

    private async Task<IElement> RowAsync(string title, string language) =>
        (await _app.PageAsync("/?size=100", language)).QuerySelectorAll("article.entry").Single(row => row.QuerySelector("h3")!.TextContent == title);

    private static async Task<string[]> TitlesAsync(CatalogApp app, string query) =>
        [.. (await app.PageAsync($"/?q={query}")).QuerySelectorAll("main article.entry h3").Select(title => title.TextContent)];
}
