using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>What readers come for, on a phone and at a desk; an errand that takes a fourth step fails.</summary>
public sealed class ErrandTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.Errands), MemberType = typeof(Scenes))]
    public Task The_newest_of_a_topic_from_an_organisation_with_a_summary(Scene scene) => VisitAsync(scene, async (visit, errand, page) =>
    {
        await errand.TapAsync(page.Choice("언어 모델"));
        await errand.TapAsync(page.Choice("Google"));
        await errand.TapAsync(page.WithSummaries);

        await Assertions.Expect(page.Chips).ToHaveCountAsync(3);
        Assert.Equal("/topics/모델/언어-모델?org=google&has=note", visit.Path);
        await Assertions.Expect(ListingPage.Title(page.Entries.First)).ToHaveTextAsync("Gemma: Open Models Based on Gemini Research and Technology");
        await Assertions.Expect(ListingPage.Note(page.Entries.First)).ToBeVisibleAsync();
    });

    [Theory]
    [MemberData(nameof(Scenes.Errands), MemberType = typeof(Scenes))]
    public Task What_an_organisation_wrote_on_something(Scene scene) => VisitAsync(scene, async (visit, errand, page) =>
    {
        await errand.SearchAsync(page.SearchField, scene.Says("쏘카 서빙", "쏘카 serving"));

        await Assertions.Expect(page.Entries).ToHaveCountAsync(1);
        await Assertions.Expect(ListingPage.Title(page.Entries.First)).ToHaveTextAsync("딥러닝 모델 Serving 간단 구축기");
        await Assertions.Expect(ListingPage.Title(page.Entries.First)).ToBeInViewportAsync();
    });

    [Theory]
    [MemberData(nameof(Scenes.Errands), MemberType = typeof(Scenes))]
    public Task A_series_in_order(Scene scene) => VisitAsync(scene, async (visit, errand, page) =>
    {
        await errand.TapAsync(page.InSeries);
        await Assertions.Expect(page.Heading).ToHaveTextAsync(scene.Says("시리즈", "Series"));
        await errand.TapAsync(ListingPage.Series(page.Entries.Filter(new() { HasText = "FlashAttention-2" })));
        var parts = visit.Page.Locator("#series + ol li");
        await Assertions.Expect(parts).ToHaveCountAsync(2);
        await Assertions.Expect(parts.First).ToBeInViewportAsync();
        await Assertions.Expect(parts.Last).ToHaveAttributeAsync("aria-current", "true");
        Assert.StartsWith("https://arxiv.org/", await parts.First.GetByRole(AriaRole.Link).Last.GetAttributeAsync("href"), StringComparison.Ordinal);
        await errand.TapAsync(parts.First.GetByRole(AriaRole.Link).First);

        await Assertions.Expect(page.Heading).ToContainTextAsync("Fast and Memory-Efficient Exact Attention");
    });

    // The marks live in the browser: without scripts there are none.
    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task Three_for_later(string language, int width) => VisitAsync(new Scene(language, Width: width), async (visit, errand, page) =>
    {
        for (var entry = 0; entry < 3; entry++) await errand.TapAsync(MarksPage.ForLater(page.Entries.Nth(entry)));

        await visit.GoAsync("/marks");
        await Assertions.Expect(new MarksPage(visit).Later).ToHaveCountAsync(3);
    });

    [Theory]
    [MemberData(nameof(Scenes.Errands), MemberType = typeof(Scenes))]
    public Task A_citation(Scene scene) => VisitAsync(scene, async (visit, errand, page) =>
    {
        await errand.TapAsync(ListingPage.Details(page.Entries.First));
        await errand.TapAsync(visit.Page.Locator(".cite summary"));
        await Assertions.Expect(visit.Page.Locator(".cite pre").First).ToContainTextAsync("@");
        if (scene.Scripts) await errand.TapAsync(visit.Page.Locator(".cite [data-copy]").First);
    });

    [Theory]
    [MemberData(nameof(Scenes.Errands), MemberType = typeof(Scenes))]
    public Task The_feed_of_a_filter(Scene scene) => VisitAsync(scene, async (visit, errand, page) =>
    {
        await errand.TapAsync(page.Choice("RecSys"));
        await errand.TapAsync(page.Choice("Google"));

        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
        await Assertions.Expect(page.Feed).ToBeVisibleAsync();
        Assert.Equal("/entries.atom?topic=현업/recsys&org=google", Uri.UnescapeDataString(await page.Feed.GetAttributeAsync("href") ?? ""));
    });

    private Task VisitAsync(Scene scene, Func<Visit, Errand, ListingPage, Task> story) => stage.VisitAsync(scene, async visit =>
    {
        await visit.GoAsync("/");
        await story(visit, new Errand(visit), new ListingPage(visit));
    });
}
