using ReadingList.Browsing;

namespace ReadingList.Tests.Browsing;

public sealed class StreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("org=google", "b|a")]
    [InlineData("org=google&sort=oldest", "a|b")]
    [InlineData("size=1&page=2", "b")]
    [InlineData("q=none", "")]
    public async Task A_stream_holds_the_whole_view_in_its_order(string query, string titles)
    {
        using var catalog = await SmallCatalog.Of(
            new Sample("a", "2022-01") { Organizations = ["Google"] }, new Sample("b", "2022-02") { Organizations = ["Google"] }, new Sample("c", "2022-03"));
        using var current = new CurrentSnapshot();
        await using var context = catalog.Context();
        var items = await new CatalogBrowser(context, current).StreamAsync(Filters.Parse(query), Token).ToListAsync(Token);
        Assert.Equal(titles, string.Join('|', items.Select(item => item.Title)));
    }

    [Fact]
    public async Task An_import_while_a_stream_is_read_neither_waits_for_it_nor_shows_in_it()
    {
        const int Count = EntryFilter.MaxSize + 20;
        using var catalog = await SmallCatalog.Of([.. Enumerable.Range(0, Count).Select(number => new Sample($"old {number}"))]);
        using var current = new CurrentSnapshot();
        await using var context = catalog.Context();
        var titles = new List<string>();
        await foreach (var item in new CatalogBrowser(context, current).StreamAsync(EntryFilter.Everything, Token))
        {
            if (titles.Count == 0) await catalog.ReplaceAsync(new Sample("new"));
            titles.Add(item.Title);
        }

        Assert.Equal(Count, titles.Count);
        Assert.All(titles, title => Assert.StartsWith("old", title, StringComparison.Ordinal));
        Assert.Equal("new", Assert.Single((await catalog.List("")).Items).Title);
    }
}
