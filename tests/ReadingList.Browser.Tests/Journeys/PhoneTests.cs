using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

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
        Assert.True(mark.IsBeside(title));
        Assert.True((await visit.Page.Locator(".extra > summary").BoxAsync()).IsBeside(await page.Feed.BoxAsync()));
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

    [Theory]
    [InlineData("ko", "2018년 10월")]
    [InlineData("en", "Oct 2018")]
    public Task Who_wrote_a_post_when_and_how_to_cite_it_is_told_before_what_is_like_it(string language, string month) => stage.VisitAsync(new Scene(language, Width: 390), async visit =>
    {
        await visit.GoAsync("/search?q=bert");
        await visit.GoAsync(await ListingPage.Details(new ListingPage(visit).Entries.Filter(new() { HasText = "Deep Bidirectional" })).GetAttributeAsync("href") ?? "");

        var brief = visit.Page.Locator(".brief");
        await Assertions.Expect(brief).ToBeInViewportAsync();
        await Assertions.Expect(brief).ToHaveTextAsync($"Google {month}");
        var similar = visit.Page.GetByRole(AriaRole.Heading, new() { Name = visit.Scene.Says("비슷한 글", "More like this") });
        Assert.True((await visit.Page.Locator(".cite summary").BoxAsync()).Y < (await similar.BoxAsync()).Y);
    });
}
