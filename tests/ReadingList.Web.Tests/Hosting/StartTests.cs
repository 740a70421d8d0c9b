using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task A_list_that_is_missing_is_told_and_the_others_are_served()
    {
        using var app = CatalogApp.Of("## Research\n* [A post (Dec 2022)](https://example.org/a)\n").WithSource("no/such/list.md");
        var about = await app.PageAsync("/about");
        var home = await app.PageAsync("/");

        Assert.Equal("list.md: there is no such file or folder.", about.QuerySelector(".alert")!.TextContent);
        Assert.Single(home.QuerySelectorAll("article.entry"));
    }

    [Fact]
    public async Task A_database_that_is_none_is_told_and_the_app_still_answers()
    {
        using var app = CatalogApp.Of("## Research\n* [A post](https://example.org/a)\n");
        await File.WriteAllTextAsync(Path.Combine(app.Folder.FullName, "catalog.db"), new string('x', 5_000), TestContext.Current.CancellationToken);
        using var health = await app.GetAsync("/healthz");
        using var ready = await app.GetAsync("/readyz");
        using var home = await app.GetAsync("/");

        Assert.Equal(System.Net.HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, home.StatusCode);
        Assert.Contains("<h1>", await home.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_is_the_lists_own_unless_the_settings_say_otherwise()
    {
        const string list = "# 주목할 만한 글\n## Research\n* [A post](https://example.org/a)\n";
        using var own = CatalogApp.Of(list);
        using var given = CatalogApp.Of(list).With("ReadingList:Title", "Our reading");

        Assert.Equal("주목할 만한 글", (await own.PageAsync("/")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Our reading", (await given.PageAsync("/")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_about_page_accounts_for_every_link()
    {
        using var app = CatalogApp.Of("## Research\n* [A post (Dec 2022)](https://example.org/a): see [more](https://example.org/b)\n![p](p.png)\n");
        var numbers = (await app.PageAsync("/about")).QuerySelectorAll(".account:not([aria-labelledby]) td.n").Select(cell => int.Parse(cell.TextContent)).ToArray();

        Assert.Equal([1, 1, 1, 0, 3], numbers);
    }
}
