using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Testing;

namespace ReadingList.Browser.Tests;

/// <summary>Pictures of the pages, for people to look at. The README's own, TestResults/first-page.png, is copied to <c>Pictures</c> when the page has changed.</summary>
public sealed class PictureTests(Stage stage)
{
    private const int Limit = 300 * 1024;

    private static readonly bool Whole = Environment.GetEnvironmentVariable("READINGLIST_PICTURES") == "all";

    [Fact]
    public Task The_first_page_makes_a_small_picture() => stage.VisitAsync(new Scene(), async visit =>
    {
        await visit.GoAsync("/");
        var picture = await visit.Page.ScreenshotAsync(new() { Path = Project.File("TestResults", "first-page.png") });

        Assert.InRange(picture.Length, 1, Limit);
    });

    /// <summary>TestResults/pages: what to look at after a change of the looks.</summary>
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task Every_kind_of_page_makes_a_picture(string language) => stage.VisitAsync(new Scene(language), async visit =>
    {
        var pages = 0;
        await KindsOfPages.ForEachAsync(stage, visit, async () =>
        {
            pages++;
            foreach (var (dark, width) in Looks(language))
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
                await visit.ResizeAsync(width);
                var name = $"{language}-{(dark ? "dark" : "light")}-{width}-{pages:00}.png";
                Assert.NotEmpty(await visit.Page.ScreenshotAsync(new() { Path = Project.File("TestResults", "pages", name), FullPage = Whole }));
            }
        });
    });

    // Every width in both themes, the languages in turn; both languages in each, from top to bottom, take minutes.
    private static IEnumerable<(bool Dark, int Width)> Looks(string language) =>
        from width in new[] { 1440, 820, 390 }
        from dark in new[] { false, true }
        where Whole || dark == ((language == "ko") == (width == 820))
        select (dark, width);

    [Fact]
    public void The_picture_of_the_README_is_there_and_small() =>
        Assert.InRange(new FileInfo(Project.File("tests", "ReadingList.Browser.Tests", "Pictures", "first-page.png")).Length, 1, Limit);
}
