using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class KeyboardTests(Stage stage)
{
    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task The_first_Tab_offers_the_way_past_the_menu(string language, int width) =>
        stage.VisitAsync(new Scene(language, Width: width, Hand: Hand.Keyboard), async visit =>
        {
            var page = new ListingPage(visit);
            await visit.GoAsync("/");

            await visit.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.SkipLink).ToBeFocusedAsync();
            await Assertions.Expect(page.SkipLink).ToBeInViewportAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");

            Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
        });

    [Fact]
    public Task A_slash_leads_to_the_search_field() => stage.VisitAsync(new Scene(Hand: Hand.Keyboard), async visit =>
    {
        var page = new CatalogPage(visit);
        await visit.GoAsync("/");

        await visit.Page.Keyboard.PressAsync("/");

        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("");
    });

    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task After_Enter_the_keys_are_for_the_results(string language, int width) => stage.VisitAsync(new Scene(language, Width: width, Hand: Hand.Keyboard), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/topics");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("google");
        await visit.ArriveAsync(@"/search\?q=google");
        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(ListingPage.Title(page.Entries.First)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(ListingPage.Title(page.Entries.Nth(1))).ToBeFocusedAsync();
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("google");

        // Faster than any answer: the focus is where the answer will be.
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("microsoft");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(@"/search\?q=microsoft");
        await Assertions.Expect(page.Heading).ToContainTextAsync("microsoft");
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(ListingPage.Title(page.Entries.First)).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.SearchField).ToHaveAttributeAsync("aria-expanded", "true");
        // Once is enough, though the panel is open: the keys that follow are for the page.
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.SearchField).Not.ToBeFocusedAsync();
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("microsoft");
        await visit.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(ListingPage.Title(page.Entries.Last)).ToBeFocusedAsync();
    });

    [Fact]
    public Task Whatever_takes_the_focus_shows_it() => stage.VisitAsync(new Scene(Hand: Hand.Keyboard), async visit =>
    {
        await visit.GoAsync("/?size=3");
        var stops = await visit.Page.Locator("a:visible, button:visible, input:visible, summary:visible").CountAsync();
        var hidden = new List<string>();
        for (var i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var invisible = await visit.Page.EvaluateAsync<string?>("""
                () => {
                  const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
                  if (e === document.body) return null;
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
                  const inView = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
                  const parent = e.parentElement && getComputedStyle(e.parentElement);
                  const outer = parent && parent.outlineStyle !== 'none' && parseFloat(parent.outlineWidth) >= 1;
                  return (ring || outer) && inView ? null : e.outerHTML.slice(0, 160);
                }
                """);
            if (invisible is not null) hidden.Add(invisible);
        }

        Assert.True(hidden.Count == 0, string.Join('\n', hidden));
    });
}
