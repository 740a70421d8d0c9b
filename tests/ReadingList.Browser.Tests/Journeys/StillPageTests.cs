using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>What stands still beside or above the text moves nothing when it is used.</summary>
public sealed class StillPageTests(Stage stage)
{
    private const int Down = 2000;

    // What a reader sees there, one after the other; those after which the page stood elsewhere.
    private const string FocusEach = """
        ([place, y]) => [...document.querySelectorAll(place)].filter(e => e.matches("a[href], button, input, summary") && e.checkVisibility()).flatMap(e => {
          const box = e.getBoundingClientRect();
          const seen = document.elementFromPoint(box.x + box.width / 2, box.y + 4);
          if (!seen || !e.contains(seen) || box.bottom > innerHeight) return [];
          e.focus();
          return scrollY === y ? [] : [`${e.outerHTML.slice(0, 80)} moved the page to ${scrollY}`];
        })
        """;

    [Theory]
    [InlineData("ko", "header.top *")]
    [InlineData("en", "header.top *")]
    [InlineData("ko", ".month > h2 a")]
    [InlineData("en", ".rail *")]
    public Task Focus_in_what_stays_in_sight_leaves_the_page_where_it_is(string language, string place) => stage.VisitAsync(new Scene(language, Hand: Hand.Keyboard), async visit =>
    {
        await ScrolledAsync(visit);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(FocusEach, new object[] { place, Down }));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Neither_a_slash_nor_Tab_nor_the_other_colours_move_it(bool dark) => stage.VisitAsync(new Scene(Dark: dark, Hand: Hand.Keyboard), async visit =>
    {
        var page = new CatalogPage(visit);
        await ScrolledAsync(visit);

        await visit.Page.Keyboard.PressAsync("/");
        Assert.Equal(Down, await PlaceAsync(visit));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(Down, await PlaceAsync(visit));
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal(Down, await PlaceAsync(visit));

        var remembered = visit.Page.WaitForResponseAsync(response => response.Url.EndsWith("/preferences", StringComparison.Ordinal));
        await page.Preference("theme", dark ? "light" : "dark").ClickAsync();
        await remembered;
        Assert.Equal(Down, await PlaceAsync(visit));
    });

    [Fact]
    public Task A_title_that_takes_the_focus_stands_clear_of_the_header_and_its_month() => stage.VisitAsync(new Scene(Hand: Hand.Keyboard), async visit =>
    {
        await ScrolledAsync(visit);
        for (var i = 0; i < 12; i++)
        {
            await visit.Page.Keyboard.PressAsync(i < 4 ? "j" : "k");
            Assert.True(
                await visit.Page.EvaluateAsync<bool>("() => { const box = document.activeElement.getBoundingClientRect(); return document.activeElement.contains(document.elementFromPoint(box.x + 3, box.y + 3)); }"),
                await visit.Page.EvaluateAsync<string>("() => document.activeElement.outerHTML"));
        }
    });

    private static async Task ScrolledAsync(Visit visit)
    {
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("y => scrollTo(0, y)", Down);
    }

    private static Task<int> PlaceAsync(Visit visit) => visit.Page.EvaluateAsync<int>("() => scrollY");
}
