using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class BrowseByTopicTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.All), MemberType = typeof(Scenes))]
    public Task A_reader_goes_from_the_topics_to_one_of_them_and_up_again(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");

        await visit.ActivateAsync(page.Menu("주제", "Topics"));
        await Assertions.Expect(page.Heading).ToHaveTextAsync(scene.Says("주제", "Topics"));
        Assert.Equal("/topics", visit.Path);

        var topic = page.Named("언어 모델");
        var count = await ListingPage.CountOfAsync(topic);
        await visit.ActivateAsync(topic);
        await Assertions.Expect(page.Heading).ToHaveTextAsync("언어 모델");
        Assert.Equal("/topics/모델/언어-모델", visit.Path);
        await Assertions.Expect(page.Entries).ToHaveCountAsync(count);
        await Assertions.Expect(ListingPage.Title(page.Entries.First)).ToContainTextAsync("DeepSeek-R1");

        await visit.ActivateAsync(page.Crumbs.First);
        await Assertions.Expect(page.Heading).ToHaveTextAsync("모델");
        Assert.Equal("/topics/모델", visit.Path);
        await Assertions.Expect(page.Entries.Nth(count)).ToBeAttachedAsync();
    });
}
