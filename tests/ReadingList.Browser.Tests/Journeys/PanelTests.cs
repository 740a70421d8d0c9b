using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;
using ReadingList.Testing;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>The panel below the search field: terms, names, results, earlier searches; opened and left by keys.</summary>
public sealed class PanelTests(Stage stage)
{
    [Theory]
    [InlineData("ko", false, 1440)]
    [InlineData("en", true, 1440)]
    [InlineData("ko", true, 390)]
    [InlineData("en", false, 390)]
    public Task Keys_lead_into_the_panel_to_a_result_and_out_again(string language, bool dark, int width) =>
        stage.VisitAsync(new Scene(language, dark, width, Hand.Keyboard), async visit =>
        {
            var page = new ListingPage(visit);
            await visit.GoAsync("/map");
            await visit.Page.Keyboard.PressAsync("Control+k");
            await Assertions.Expect(page.SuggestionsOf(visit.Scene.Says("주제", "Topic"))).Not.ToHaveCountAsync(0);
            await page.SearchField.PressSequentiallyAsync("강화학습");

            var terms = page.SuggestionsOf(visit.Scene.Says("검색어", "Search term"));
            var results = page.SuggestionsOf(visit.Scene.Says("검색 결과", "Results"));
            await Assertions.Expect(terms.First).ToContainTextAsync("강화학습");
            await Assertions.Expect(terms.First).ToContainTextAsync("reinforcement learning");
            await Assertions.Expect(results.First).ToContainTextAsync("DeepSeek");
            await visit.CheckAsync();
            await visit.Page.ScreenshotAsync(new() { Path = Project.File("TestResults", "pages", $"panel-{language}-{(dark ? "dark" : "light")}-{width}.png") });

            while (await results.First.GetAttributeAsync("aria-selected") is null) await visit.Page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(page.SearchField).ToHaveAttributeAsync("aria-activedescendant", await results.First.GetAttributeAsync("id") ?? "");
            await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
            await visit.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.Suggestions).ToHaveCountAsync(0);
            await Assertions.Expect(page.SearchField).ToHaveAttributeAsync("aria-expanded", "false");
            await visit.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.SearchField).Not.ToBeFocusedAsync();

            await visit.Page.Keyboard.PressAsync("/");
            await Assertions.Expect(results).Not.ToHaveCountAsync(0);
            await visit.Page.Keyboard.PressAsync("ArrowUp");
            await Assertions.Expect(results.Last).ToHaveAttributeAsync("aria-selected", "true");
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.SearchField).Not.ToBeFocusedAsync();
            await Assertions.Expect(page.Heading).ToContainTextAsync("강화학습");
        });

    [Fact]
    public Task A_result_of_the_panel_is_opened_by_Enter() => stage.VisitAsync(new Scene(Hand: Hand.Keyboard), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.Page.Context.RouteAsync(url => url.StartsWith("https:", StringComparison.Ordinal), route => route.FulfillAsync(new() { Body = "elsewhere", ContentType = "text/plain" }));
        await visit.GoAsync("/");
        await visit.Page.Keyboard.PressAsync("/");
        await page.SearchField.PressSequentiallyAsync("deepseek-r1");
        var result = page.SuggestionsOf("검색 결과").First;
        await Assertions.Expect(result).ToContainTextAsync("DeepSeek-R1");
        var address = await ListingPage.Title(page.Entries.First).GetAttributeAsync("href") ?? "";
        visit.Guard.Expect(address);
        while (await result.GetAttributeAsync("aria-selected") is null) await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(address);
    });

    [Fact]
    public Task A_term_is_chosen_by_mouse_and_earlier_searches_that_begin_so_stand_below() => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");
        await page.SearchField.PressSequentiallyAsync("추천시스템");
        await page.SuggestionsOf("Search term").First.ClickAsync();
        await Assertions.Expect(page.Heading).ToHaveTextAsync("Search: “추천 시스템”");
        await Assertions.Expect(page.Suggestions).ToHaveCountAsync(0);

        await visit.GoAsync("/orgs");
        await page.SearchField.PressSequentiallyAsync("추천");

        await Assertions.Expect(page.SuggestionsOf("Topic").First).ToContainTextAsync("RecSys");
        await Assertions.Expect(page.SuggestionsOf("Recent search").First).ToContainTextAsync("추천 시스템");
    });

    [Fact]
    public Task The_key_of_everywhere_also_works_in_another_field_and_over_the_sheet_of_keys() => stage.VisitAsync(new Scene("en", Hand: Hand.Keyboard), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/orgs");
        await page.Narrowing.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("Meta+k");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
    });
}
