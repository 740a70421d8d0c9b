using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;
using Xunit;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class PhoneTests(Stage stage)
{
    [Theory]
    [InlineData("ko", Hand.Mouse)]
    [InlineData("en", Hand.Mouse)]
    [InlineData("ko", Hand.NoScripts)]
    [InlineData("en", Hand.NoScripts)]
    public Task The_filters_stay_open_from_choice_to_choice(string language, Hand hand) => stage.VisitAsync(new Scene(language, Width: 390, Hand: hand), async visit =>
    {
        var page = new ListingPage(visit);
        var summary = visit.Page.Locator(".filters > summary");
        await visit.GoAsync("/");
        await page.OpenFiltersAsync();

        await visit.ActivateAsync(page.Filter("언어 모델"));
        await Assertions.Expect(page.Chips).ToHaveCountAsync(1);
        await Assertions.Expect(summary).ToBeInViewportAsync();
        await visit.ActivateAsync(page.Filter("Google"));
        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
        await visit.ActivateAsync(page.Filter(visit.Scene.Says("요약 있음", "with a summary")));
        await Assertions.Expect(page.Chips).ToHaveCountAsync(3);
        Assert.Equal("/topics/모델/언어-모델?org=google&has=note", visit.Path);

        // Four steps have led here; the fifth shows what was found.
        await visit.ActivateAsync(summary);
        await Assertions.Expect(page.Filter("Google")).ToBeHiddenAsync();
        await Assertions.Expect(page.Entries.First).ToBeInViewportAsync();
        if (!visit.Scene.Scripts) return;
        await visit.Page.GoBackAsync();
        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
        await Assertions.Expect(page.Filter("Google")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("ko", "/")]
    [InlineData("en", "/")]
    [InlineData("ko", "/topics/모델/언어-모델?org=google")]
    [InlineData("en", "/search?q=google")]
    public Task The_first_title_is_in_sight_and_no_mark_stands_alone_on_a_line(string language, string path) => stage.VisitAsync(new Scene(language, Width: 390), async visit =>
    {
        const int visible = 640; // of a small phone, below its browser's bars
        var page = new ListingPage(visit);
        await visit.GoAsync(path);

        var title = await ListingPage.Title(page.Entries.First).BoxAsync();
        Assert.True(title.Y + title.Height < visible, $"{title.Y + title.Height}");
        var mark = await MarksPage.ForLater(page.Entries.First).BoxAsync();
        Assert.True(mark.IsBeside(await ListingPage.Details(page.Entries.First).BoxAsync()));
    });

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task The_menu_takes_one_line_and_no_count_below_the_heading_breaks(string language) => stage.VisitAsync(new Scene(language, Width: 390), async visit =>
    {
        await visit.GoAsync("/");

        var menu = visit.Page.Locator("header nav a");
        Assert.Equal(6, await menu.CountAsync());
        Assert.Equal((await menu.First.BoxAsync()).Y, (await menu.Last.BoxAsync()).Y);
        foreach (var count in await visit.Page.Locator(".intro h1 + p a").AllAsync()) Assert.InRange((await count.BoxAsync()).Height, 10, 40);
    });
}
