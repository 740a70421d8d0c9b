using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class KeySheetTests(Stage stage)
{
    // Asked of the page itself, whose keys work from then on: what the browser's protocol tells may still be of the page before.
    private const string Loaded = "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))";

    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task A_question_mark_shows_the_keys_over_the_page_and_switches_them_off(string language, int width) =>
        stage.VisitAsync(new Scene(language, Width: width, Hand: Hand.Keyboard), async visit =>
        {
            var page = new ListingPage(visit);
            var sheet = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = visit.Scene.Says("단축키", "Keyboard shortcuts") });
            await visit.GoAsync("/");

            await visit.Page.Keyboard.PressAsync("?");
            await Assertions.Expect(sheet.GetByRole(AriaRole.Row)).ToHaveCountAsync(23);
            await Assertions.Expect(sheet.GetByRole(AriaRole.Button, new() { Name = visit.Scene.Says("닫기", "Close") })).ToBeFocusedAsync();
            await visit.CheckAsync();
            await visit.Page.Keyboard.PressAsync("Shift+Tab");
            await Assertions.Expect(sheet.GetByRole(AriaRole.Button, new() { Name = visit.Scene.Says("단축키 쓰기", "Use these keys") })).ToBeFocusedAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(sheet).ToHaveCountAsync(0);
            await visit.Page.Keyboard.PressAsync("/");
            await Assertions.Expect(page.SearchField).Not.ToBeFocusedAsync();

            await visit.GoAsync("/keys");
            await Assertions.Expect(visit.Page.Locator(".keys")).ToHaveAttributeAsync("aria-pressed", "false");
            await visit.ActivateAsync(visit.Page.Locator(".keys"));
            await visit.Page.Keyboard.PressAsync("/");
            await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
        });

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task G_and_a_letter_go_to_a_place_also_in_a_Korean_layout(string language) =>
        stage.VisitAsync(new Scene(language, Hand: Hand.Keyboard), async visit =>
        {
            await visit.GoAsync("/");
            foreach (var (key, code, path) in new[] { ("ㅅ", "KeyT", "/topics"), ("ㅐ", "KeyO", "/orgs"), ("ㄴ", "KeyS", "/marks"), ("ㅣ", "KeyL", "/") })
            {
                await TypeAsync(visit, "ㅎ", "KeyG");
                await TypeAsync(visit, key, code);
                await visit.ArriveAsync(path);
                await visit.Page.EvaluateAsync(Loaded);
            }
        });

    [Fact]
    public Task Without_scripts_the_keys_are_a_page() => stage.VisitAsync(new Scene("ko", Hand: Hand.NoScripts), async visit =>
    {
        await visit.GoAsync("/");
        await visit.ActivateAsync(visit.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "단축키" }));

        Assert.Equal("/keys", visit.Path);
        await Assertions.Expect(visit.Page.Locator("main .unscripted")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("main button")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator("main button").First).ToBeHiddenAsync();
    });

    // As a browser tells of a key while the Korean layout is on.
    private static async Task TypeAsync(Visit visit, string key, string code) => await visit.Page.EvaluateAsync(
        "([key, code]) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))", new[] { key, code });
}
