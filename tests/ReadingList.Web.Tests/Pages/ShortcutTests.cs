using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class ShortcutTests(ShortcutTests.Shown read) : IClassFixture<ShortcutTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        $"""
        # A list
        ## Research
        ### NLP
        {Entries("r", 5, "Google")}
        ### CV
        {Entries("c", 4, "Meta")}
        ## Business
        ### NLP
        {Entries("b", 3, "Google")}
        """));

    private readonly CatalogApp _app = read.App;

    [Theory]
    [InlineData("/", "NLP /topics/nlp|CV /topics/research/cv|Google /orgs/google|Meta /orgs/meta")] // one name, whatever stands above it
    [InlineData("/topics/research", "NLP /topics/research/nlp|CV /topics/research/cv|Google /topics/research?org=google|Meta /topics/research?org=meta")]
    [InlineData("/topics/nlp", "")] // all of it is Google's: nothing would narrow it
    [InlineData("/orgs/google", "")] // nor does the one name of both its topics
    [InlineData("/topics/research?org=google&org=meta", "NLP /topics/research/nlp?org=google&org=meta|CV /topics/research/cv?org=google&org=meta")]
    [InlineData("/topics/business", "")] // seen at a glance
    [InlineData("/search?q=nothing", "")]
    public async Task Names_that_narrow_a_view_stand_beside_the_filters(string path, string shown)
    {
        var page = await _app.PageAsync(path);

        Assert.Equal(shown, string.Join('|', page.QuerySelectorAll(".short a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}")));
    }

    [Fact]
    public async Task What_is_counted_below_the_heading_is_a_step_away()
    {
        var page = await _app.PageAsync("/topics/research");

        Assert.Equal(
            ["/topics/research?has=note", "/orgs?topic=research"],
            page.QuerySelectorAll(".intro h1 + p a").Select(link => link.GetAttribute("href")));
    }

    private static string Entries(string name, int count, string organization) => string.Join('\n', Enumerable.Range(1, count).Select(number =>
        $"* [Post {name}{number} (Dec 2022, {organization})](https://example.org/{name}{number}){(number == 1 ? ": a note" : "")}"));
}
