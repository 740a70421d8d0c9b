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
    [MemberData(nameof(Looks))]
    public Task Every_kind_of_page_makes_a_picture(string language, bool dark, int width) => stage.VisitAsync(new Scene(language, dark, width), async visit =>
    {
        var pages = 0;
        await KindsOfPages.ForEachAsync(visit, async () =>
        {
            var name = $"{language}-{(dark ? "dark" : "light")}-{width}-{++pages:00}.png";
            Assert.NotEmpty(await visit.Page.ScreenshotAsync(new() { Path = Project.File("TestResults", "pages", name), FullPage = Whole }));
        });
    });

    // Every width in both themes, the languages in turn; both languages in each, from top to bottom, take minutes.
    public static TheoryData<string, bool, int> Looks()
    {
        var looks = new TheoryData<string, bool, int>
        {
            { "ko", false, 1440 }, { "en", true, 1440 }, { "en", false, 820 }, { "ko", true, 820 }, { "ko", false, 390 }, { "en", true, 390 },
        };
        if (!Whole) return looks;
        looks = [];
        foreach (var width in new[] { 390, 820, 1440 })
        {
            foreach (var dark in new[] { false, true })
            {
                looks.Add("ko", dark, width);
                looks.Add("en", dark, width);
            }
        }

        return looks;
    }

    [Fact]
    public void The_picture_of_the_README_is_there_and_small() =>
        Assert.InRange(new FileInfo(Project.File("tests", "ReadingList.Browser.Tests", "Pictures", "first-page.png")).Length, 1, Limit);
}
