using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class MapTests(Stage stage)
{
    [Theory]
    [InlineData("ko", 1440, Hand.Mouse)]
    [InlineData("en", 390, Hand.Keyboard)]
    [InlineData("en", 390, Hand.NoScripts)]
    public Task A_cell_of_the_map_leads_to_its_posts(string language, int width, Hand hand) => stage.VisitAsync(new Scene(language, Width: width, Hand: hand), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");
        await visit.ActivateAsync(page.Menu("한눈에 보기", "Map"));
        await Assertions.Expect(page.Heading).ToHaveTextAsync(visit.Scene.Says("한눈에 보는 목록", "Map of the catalog"));
        if (visit.Scene.Scripts) await visit.CheckAsync();

        var frame = visit.Page.Locator(".matrix").First;
        if (hand == Hand.Keyboard)
        {
            await frame.FocusAsync();
            await visit.Page.Keyboard.PressAsync("ArrowRight");
            await visit.Page.WaitForFunctionAsync("() => document.querySelector('.matrix').scrollLeft > 0 && document.documentElement.scrollWidth <= innerWidth");
        }

        var cell = frame.Locator(".heat5 a").First;
        var count = int.Parse(await cell.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);
        await cell.ClickAsync();
        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
        await Assertions.Expect(page.Entries).ToHaveCountAsync(count);
    });
}
