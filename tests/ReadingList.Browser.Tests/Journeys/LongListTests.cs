using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>Entries far down a listing: one comes back to them, and keys and the browser's own search reach them.</summary>
public sealed class LongListTests(Stage stage)
{
    private const int Far = 35;

    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task Who_comes_back_from_an_entry_stands_where_they_left(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");
        var details = ListingPage.Details(page.Entries.Nth(Far));
        await details.ScrollIntoViewIfNeededAsync();
        var before = await details.BoxAsync();

        await visit.ActivateAsync(details);
        await Assertions.Expect(visit.Page.Locator("article.one")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();

        await Assertions.Expect(details).ToBeInViewportAsync();
        Assert.InRange((await details.BoxAsync()).Y - before.Y, -3, 3);
    });

    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task Keys_and_the_search_of_the_browser_reach_entries_far_down(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");
        var entry = page.Entries.Nth(Far);

        for (var steps = 0; steps <= Far; steps++) await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(ListingPage.Title(entry)).ToBeFocusedAsync();
        await Assertions.Expect(ListingPage.Title(entry)).ToBeInViewportAsync();

        await visit.GoAsync("/");
        await Assertions.Expect(entry).Not.ToBeInViewportAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("words => find(words)", await ListingPage.Title(entry).TextContentAsync()));
        await Assertions.Expect(ListingPage.Title(entry)).ToBeInViewportAsync();
    });

    [Fact]
    public Task On_paper_there_is_nothing_to_press() => stage.VisitAsync(new Scene(), async visit =>
    {
        await visit.GoAsync("/");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(ListingPage.Details(new ListingPage(visit).Entries.First)).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".top")).ToBeHiddenAsync();
    });
}
