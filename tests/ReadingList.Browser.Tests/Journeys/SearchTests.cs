using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class SearchTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.Looks), MemberType = typeof(Scenes))]
    public Task Results_come_while_typing_and_are_told(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/orgs");

        await page.SearchField.PressSequentiallyAsync("deepseek");

        await Assertions.Expect(page.Heading).ToHaveTextAsync(scene.Says("“deepseek” 검색", "Search: “deepseek”"));
        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
        await Assertions.Expect(page.Told).ToContainTextAsync(scene.Says("글 ", " post"));
        Assert.Equal("/search?q=deepseek", visit.Path);
        await Assertions.Expect(page.Entries.Locator("mark")).Not.ToHaveCountAsync(0);
        Assert.EndsWith("/search?q=deepseek", await visit.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"), StringComparison.Ordinal);
    });

    [Fact]
    public Task The_back_button_leads_over_searches_to_where_the_reader_was() => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/orgs");
        await page.SearchField.PressSequentiallyAsync("deep", new() { Delay = 200 });
        await visit.ArriveAsync(@"/search\?q=deep");
        await page.SearchField.PressAsync("Escape");
        await page.SearchField.PressAsync("Enter");
        await page.SearchField.PressAsync("End");
        await page.SearchField.PressSequentiallyAsync("seek");
        await visit.ArriveAsync(@"/search\?q=deepseek");

        await visit.Page.GoBackAsync();
        await Assertions.Expect(page.Heading).ToHaveTextAsync("Search: “deep”");
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("deep");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(page.Heading).ToHaveTextAsync("Organisations");
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("");
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(page.Heading).ToHaveTextAsync("Search: “deep”");
    });

    [Theory]
    [InlineData("/about")]
    [InlineData("/marks")]
    public Task Results_look_alike_wherever_the_search_was_typed(string start) => stage.VisitAsync(new Scene(), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync(start);
        var before = await page.Heading.BoxAsync();
        await page.SearchField.PressSequentiallyAsync("deepseek");
        await visit.ArriveAsync(@"/search\?q=deepseek");
        await Assertions.Expect(page.Entries.First).ToBeVisibleAsync();
        var typed = await page.Entries.Last.BoxAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(page.Entries).ToHaveCountAsync(0);
        var back = await page.Heading.BoxAsync();

        await visit.GoAsync("/search?q=deepseek");
        var opened = await page.Entries.Last.BoxAsync();

        Assert.Equal((opened.X, opened.Y, opened.Width, opened.Height), (typed.X, typed.Y, typed.Width, typed.Height));
        Assert.Equal((before.X, before.Y, before.Width), (back.X, back.Y, back.Width));
    });

    [Fact]
    public Task A_search_that_is_refined_stays_within_its_filters() => stage.VisitAsync(new Scene(), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/search?q=model&org=google");

        await page.SearchField.FillAsync("language");

        await visit.ArriveAsync(@"/search\?q=language&org=google");
        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
    });

    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task A_suggestion_is_chosen_by_keyboard(string language, int width) => stage.VisitAsync(new Scene(language, Width: width, Hand: Hand.Keyboard), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/months");
        await visit.Page.Keyboard.PressAsync("/");
        await page.SearchField.PressSequentiallyAsync("구글");

        var google = page.Suggestions.First;
        await Assertions.Expect(google).ToContainTextAsync("Google");
        await Assertions.Expect(page.SuggestionsOf(visit.Scene.Says("기관", "Organisation")).First).ToHaveAttributeAsync("id", "suggestion-0");
        await Assertions.Expect(page.SearchField).ToHaveAttributeAsync("aria-expanded", "true");
        await page.SearchField.PressAsync("ArrowUp");
        await Assertions.Expect(page.Suggestions.Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.SearchField.PressAsync("ArrowDown");
        await Assertions.Expect(page.SearchField).Not.ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await page.SearchField.PressAsync("ArrowDown");
        await Assertions.Expect(page.SearchField).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await visit.CheckAsync();
        await page.SearchField.PressAsync("Escape");
        await Assertions.Expect(page.SearchField).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("구글");
        await page.SearchField.PressAsync("ArrowDown");
        await Assertions.Expect(google).ToBeVisibleAsync();
        await page.SearchField.PressAsync("ArrowDown");
        await page.SearchField.PressAsync("Enter");

        await Assertions.Expect(page.Heading).ToHaveTextAsync("Google");
        Assert.Equal("/orgs/google", visit.Path);
    });

    [Fact]
    public Task Recent_searches_are_offered_until_they_are_forgotten() => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var page = new ListingPage(visit);
        var recent = page.SuggestionsOf("Recent search");
        await visit.GoAsync("/");
        await page.SearchField.ClickAsync();
        await Assertions.Expect(page.Suggestions).Not.ToHaveCountAsync(0);
        await Assertions.Expect(recent).ToHaveCountAsync(0);
        await page.SearchField.PressSequentiallyAsync("agent");
        await page.SearchField.PressAsync("Enter");
        await visit.ArriveAsync(@"/search\?q=agent");

        await visit.GoAsync("/topics");
        await page.SearchField.ClickAsync();
        await Assertions.Expect(recent).ToHaveCountAsync(2);
        await recent.First.ClickAsync();
        await Assertions.Expect(page.Heading).ToHaveTextAsync("Search: “agent”");

        await visit.GoAsync("/topics");
        await page.SearchField.ClickAsync();
        await recent.Last.ClickAsync();
        await Assertions.Expect(page.Suggestions).ToHaveCountAsync(0);
        await visit.GoAsync("/topics");
        await page.SearchField.ClickAsync();
        await Assertions.Expect(page.Suggestions).Not.ToHaveCountAsync(0);
        await Assertions.Expect(recent).ToHaveCountAsync(0);
    });

    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task Without_scripts_the_form_searches_a_slip_is_put_right_and_an_empty_result_leads_on(string language, int width) =>
        stage.VisitAsync(new Scene(language, Width: width, Hand: Hand.NoScripts), async visit =>
        {
            var page = new ListingPage(visit);
            await visit.GoAsync("/");
            await page.SearchField.FillAsync("rkdghk");
            await page.SearchField.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator(".mended")).ToContainTextAsync("강화");
            await Assertions.Expect(page.SearchField).ToHaveValueAsync("rkdghk");
            await Assertions.Expect(page.Entries).Not.ToHaveCountAsync(0);

            await page.SearchField.FillAsync("강화 뷁뷁뷁");
            await page.SearchField.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator(".left")).ToContainTextAsync("뷁뷁뷁");
            await Assertions.Expect(page.Entries).Not.ToHaveCountAsync(0);

            await visit.Page.Locator(".help").GetByRole(AriaRole.Link, new() { Name = "강화", Exact = true }).ClickAsync();

            await Assertions.Expect(page.SearchField).ToHaveValueAsync("강화");
            await Assertions.Expect(page.Entries).Not.ToHaveCountAsync(0);
        });
}
