using System.Net;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

public sealed class SourceImageTests(SourceImageTests.Shown read) : IClassFixture<SourceImageTests.Shown>
{
    /// <summary>A list, and pictures beside it.</summary>
    public sealed class Shown : OneApp
    {
        public Shown()
            : base(CatalogApp.Of(
                """
                ## Research
                * [A post (Dec 2022)](https://example.org/a)
                ![named](./images/named.png)
                ![한글](images/%ED%95%9C%EA%B8%80.png)
                ![drawing](images/drawing.svg)
                ![outside](../secret.png)
                ![link](images/link.png)
                """))
        {
            var images = App.Folder.CreateSubdirectory("images");
            foreach (var name in new[] { "named.png", "한글.png", "unnamed.png", "drawing.svg" }) File.WriteAllBytes(Path.Combine(images.FullName, name), [1, 2, 3]);
            File.WriteAllBytes(Path.Combine(App.Folder.FullName, "secret.txt"), [1]);
            File.CreateSymbolicLink(Path.Combine(images.FullName, "link.png"), Path.Combine(App.Folder.FullName, "secret.txt"));
        }
    }

    private readonly CatalogApp _app = read.App;

    [Theory]
    [InlineData("/sources/list/images/named.png")]
    [InlineData("/sources/list/images/%ED%95%9C%EA%B8%80.png")]
    public async Task A_picture_that_the_list_names_is_served(string address)
    {
        using var response = await _app.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/sources/list/images/unnamed.png")]
    [InlineData("/sources/list/images/drawing.svg")]
    [InlineData("/sources/list/list.md")]
    [InlineData("/sources/list/../secret.png")]
    [InlineData("/sources/list/%2E%2E/secret.png")]
    [InlineData("/sources/list/..%2Fsecret.png")]
    [InlineData("/sources/list/..%5Csecret.png")]
    [InlineData("/sources/list/%2Fetc%2Fpasswd.png")]
    [InlineData("/sources/list/images/link.png")]
    [InlineData("/sources/other/images/named.png")]
    public async Task Nothing_else_is(string address)
    {
        using var response = await _app.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_entry_shows_the_picture_and_only_links_to_what_is_not_served()
    {
        var link = (await _app.PageAsync("/")).QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!;
        var page = await _app.PageAsync(link);

        Assert.Contains("/sources/list/images/named.png", page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")));
        Assert.DoesNotContain(page.QuerySelectorAll("img"), image => image.GetAttribute("src")!.Contains("svg", StringComparison.Ordinal));
    }
}
