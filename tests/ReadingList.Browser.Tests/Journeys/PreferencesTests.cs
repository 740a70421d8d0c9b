using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class PreferencesTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.Hands), MemberType = typeof(Scenes))]
    public Task A_chosen_language_sticks(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new CatalogPage(visit);
        var other = scene.Says("en", "ko");
        await visit.GoAsync("/topics");
        await Assertions.Expect(page.Heading).ToHaveTextAsync(scene.Says("주제", "Topics"));

        await visit.ActivateAsync(page.Preference("language", other));

        await Assertions.Expect(page.Heading).ToHaveTextAsync(scene.Says("Topics", "주제"));
        Assert.Equal("/topics", visit.Path);
        await visit.GoAsync("/orgs");
        await Assertions.Expect(page.Heading).ToHaveTextAsync(scene.Says("Organisations", "기관"));
        Assert.Equal(other, await visit.Page.Locator("html").GetAttributeAsync("lang"));
    });

    [Theory]
    [MemberData(nameof(Scenes.Hands), MemberType = typeof(Scenes))]
    public Task A_chosen_colour_sticks(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new CatalogPage(visit);
        await visit.GoAsync("/topics");
        var light = await PaperAsync(visit);

        var remembered = visit.Page.WaitForResponseAsync(response => response.Url.EndsWith("/preferences", StringComparison.Ordinal));
        await visit.ActivateAsync(page.Preference("theme", "dark"));
        await remembered;
        await Assertions.Expect(page.Preference("theme", "light")).ToBeVisibleAsync();

        var dark = await PaperAsync(visit);
        Assert.NotEqual(light, dark);
        await visit.GoAsync("/orgs");
        Assert.Equal(dark, await PaperAsync(visit));
    });

    private static Task<string> PaperAsync(Visit visit) => visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
