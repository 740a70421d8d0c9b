using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class TimeTests(Stage stage)
{
    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task A_period_is_drawn_over_the_bars(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        await visit.GoAsync("/?has=note");
        var bars = visit.Page.Locator(".histogram a");
        var count = await bars.CountAsync();
        var (first, last) = (await bars.Nth(count - 4).BoxAsync(), await bars.Nth(count - 2).BoxAsync());
        await visit.Page.Mouse.MoveAsync(first.X + (first.Width / 2), first.Y + (first.Height / 2));
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(last.X + (last.Width / 2), last.Y + (last.Height / 2), new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();

        await visit.ArriveAsync("from=[^/]*");
        Assert.Matches(@"^/\?has=note&from=20[-0-9]+&to=20[-0-9]+$", visit.Path);
        await Assertions.Expect(visit.Page.Locator(".histogram .on")).ToHaveCountAsync(3);
    });

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task A_period_is_chosen_with_shift_and_the_arrow_keys(string language) => stage.VisitAsync(new Scene(language, Hand: Hand.Keyboard), async visit =>
    {
        await visit.GoAsync("/");
        await visit.TabToAsync(visit.Page.Locator(".histogram a[tabindex='0']"));
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await visit.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        await Assertions.Expect(visit.Page.Locator(".histogram .drawn")).ToHaveCountAsync(2);
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync("from=[^/]*");
        await Assertions.Expect(visit.Page.Locator(".histogram .on")).ToHaveCountAsync(2);
    });

    [Theory]
    [InlineData("ko", Hand.Mouse)]
    [InlineData("en", Hand.Keyboard)]
    [InlineData("en", Hand.NoScripts)]
    public Task The_posts_of_a_view_are_read_one_after_the_other(string language, Hand hand) => stage.VisitAsync(new Scene(language, Hand: hand), async visit =>
    {
        await visit.GoAsync("/orgs/스캐터랩");
        var listing = new ListingPage(visit);
        var titles = await listing.Entries.Locator("h3").AllTextContentsAsync();
        await visit.ActivateAsync(ListingPage.Details(listing.Entries.First));
        var page = new EntryPage(visit);
        foreach (var title in titles.Skip(1))
        {
            await visit.ActivateAsync(visit.Page.Locator(".between a[rel=next]"));
            await Assertions.Expect(page.Heading).ToHaveTextAsync(title);
        }

        await Assertions.Expect(visit.Page.Locator(".between a[rel=next]")).ToHaveCountAsync(0);
        await visit.ActivateAsync(visit.Page.Locator(".between a:not([rel])"));
        await visit.ArriveAsync("/orgs/[^/]+");
        Assert.Equal("/orgs/스캐터랩", visit.Path);
    });
}
