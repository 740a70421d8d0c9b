using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Pages;

public sealed class NewPageTests(SeedCatalog seeds)
{
    [Fact]
    public async Task Every_page_tells_when_how_many_entries_came_and_each_entry_when_it_did()
    {
        var page = await seeds.App.PageAsync("/");
        var imports = Imports(page.Body!.GetAttribute("data-added"));
        var total = page.QuerySelector(".intro h1 + p")!.TextContent;

        Assert.StartsWith(imports.Sum(import => import.Count).ToString(System.Globalization.CultureInfo.InvariantCulture) + " posts", total, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("article.entry"), entry => Assert.Contains(imports, import => import.Moment == entry.GetAttribute("data-added")));
    }

    [Fact]
    public async Task What_came_after_a_moment_is_listed_and_what_was_there_is_not()
    {
        using var app = CatalogApp.Of("# List\n* [An old post (Dec 2022)](https://example.com/1)\n");
        var since = Imports((await app.PageAsync("/")).Body!.GetAttribute("data-added"))[0].Moment;
        var list = Path.Combine(app.Folder.FullName, "list.md");
        await File.AppendAllTextAsync(list, "* [새로 온 글 (Jan 2020)](https://example.com/2)\n", TestContext.Current.CancellationToken);
        var later = new ConfiguredLists(
            app.Services.GetRequiredService<Data.CatalogStore>(), new CatalogImporter(app.Services.GetRequiredService<Data.CatalogStore>(), new Tomorrow()));
        Assert.Empty(later.Import([list], cancellation: TestContext.Current.CancellationToken));

        var page = await app.PageAsync("/new?since=" + since);
        Assert.Null(page.QuerySelector(".top [aria-current]"));
        Assert.Equal(["새로 온 글"], page.QuerySelectorAll("article.entry h3").Select(title => title.TextContent.Trim()));
        Assert.Equal(2, (await app.PageAsync("/new")).QuerySelectorAll("article.entry").Length);
        Assert.StartsWith("Added ", page.QuerySelector(".month h2 time")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Jan 2020", page.QuerySelector("article.entry .meta time")!.TextContent);
        Assert.Equal([1, 1], Imports((await app.PageAsync("/")).Body!.GetAttribute("data-added")).Select(import => import.Count));
    }

    [Theory]
    [InlineData("-1", true)]
    [InlineData("x", true)]
    [InlineData("1e9", true)]
    [InlineData("99999999999999999999", true)]
    [InlineData("%00&since=2", true)]
    [InlineData("9223372036854775807", false)]
    [InlineData("253402300799", false)]
    public async Task Whatever_stands_for_the_moment_is_answered(string since, bool any)
    {
        using var response = await seeds.App.GetAsync("/new?since=" + since);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(any, (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("<article", StringComparison.Ordinal));
    }

    private static (string Moment, int Count)[] Imports(string? text) =>
        [.. text!.Split(' ').Select(import => import.Split(':')).Select(import => (import[0], int.Parse(import[1], System.Globalization.CultureInfo.InvariantCulture)))];

    private sealed class Tomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(1);
    }
}
