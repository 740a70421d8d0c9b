using ReadingList.Browser.Tests.Harness;
using Xunit;

namespace ReadingList.Browser.Tests;

/// <summary>Takes the README's picture anew: TestResults/first-page.png, to be copied to <c>Pictures</c> when the page has changed.</summary>
public sealed class PictureTests(Stage stage)
{
    private const int Limit = 300 * 1024;

    [Fact]
    public Task The_first_page_makes_a_small_picture() => stage.VisitAsync(new Scene(), async visit =>
    {
        await visit.GoAsync("/");
        var picture = await visit.Page.ScreenshotAsync(new() { Path = RepositoryRoot.File("TestResults", "first-page.png") });

        Assert.InRange(picture.Length, 1, Limit);
    });

    [Fact]
    public void The_picture_of_the_README_is_there_and_small() =>
        Assert.InRange(new FileInfo(RepositoryRoot.File("tests", "ReadingList.Browser.Tests", "Pictures", "first-page.png")).Length, 1, Limit);
}
