using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;
using ReadingList.Testing;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>Views that a reader saves in the browser, with the count of what has come since.</summary>
public sealed class SavedSearchTests(Stage stage)
{
    // As if it had last been looked at before anything came.
    private const string LookedAtLongAgo = """
        () => {
          const saved = JSON.parse(localStorage.getItem('searches'));
          for (const each of saved.searches) each.seen = 1;
          localStorage.setItem('searches', JSON.stringify(saved));
        }
        """;

    [Theory]
    [InlineData("ko", false, 1440)]
    [InlineData("en", true, 390)]
    [InlineData("ko", true, 390)]
    [InlineData("en", false, 1440)]
    public Task A_view_is_saved_counted_found_again_and_removed(string language, bool dark, int width) => stage.VisitAsync(new Scene(language, dark, width), async visit =>
    {
        var (page, scene) = (new ListingPage(visit), visit.Scene);
        var asked = new List<string>();
        visit.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("/searches/new", StringComparison.Ordinal)) asked.Add(request.Url);
        };
        await visit.GoAsync("/search?q=강화&org=anthropic");
        var total = await page.Entries.CountAsync();
        await page.OpenToolsAsync();
        await page.Save.ClickAsync();
        await Assertions.Expect(page.Save).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.Told).ToContainTextAsync(scene.Says("저장했습니다", "Saved"));
        await visit.GoAsync("/orgs/meta");
        await Assertions.Expect(page.Save).ToHaveAttributeAsync("aria-pressed", "false");
        await page.OpenToolsAsync();
        await page.Save.ClickAsync();
        await visit.GoAsync("/marks");
        await Assertions.Expect(page.Saved.Locator("li")).ToHaveCountAsync(2);
        Assert.Empty(asked);

        await visit.Page.EvaluateAsync(LookedAtLongAgo);
        await visit.Page.ReloadAsync();
        var row = page.Saved.Locator("li", new() { HasText = "강화" });
        await Assertions.Expect(row).ToContainTextAsync(scene.Says($"새 글 {total}편", $"{total} new"));
        Assert.Single(asked);
        Assert.Equal("/entries.atom?q=강화&org=anthropic", Uri.UnescapeDataString(await row.Locator(".feed").GetAttributeAsync("href") ?? ""));
        await visit.CheckAsync();
        await visit.Page.ScreenshotAsync(new() { Path = Project.File("TestResults", "pages", $"saved-{language}-{(dark ? "dark" : "light")}-{width}.png") });

        await page.SearchField.ClickAsync();
        var offered = page.SuggestionsOf(scene.Says("저장한 검색", "Saved searches"));
        await Assertions.Expect(offered).ToHaveCountAsync(2);
        await offered.Filter(new() { HasText = "강화" }).ClickAsync();
        await visit.ArriveAsync(@"/search\?q=[^&]+&org=anthropic");
        await Assertions.Expect(page.Entries).ToHaveCountAsync(total);

        // Looked at: nothing in it is new any more.
        await visit.GoAsync("/marks");
        await Assertions.Expect(page.Saved.Locator("li", new() { HasText = "Meta" })).ToContainTextAsync(scene.Says("새 글", "new"));
        await Assertions.Expect(row.Locator(".fresh")).ToBeEmptyAsync();
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Saved.Locator("li")).ToHaveCountAsync(1);
    });

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"version\":1,\"searches\":{}}")]
    [InlineData("{\"version\":1,\"searches\":[{\"query\":1},{\"query\":\"q=x\",\"name\":\"<img src=x onerror=alert(1)>\",\"seen\":1}]}")]
    public Task Whatever_the_browser_holds_harms_nothing(string kept) => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("kept => localStorage.setItem('searches', kept)", kept);
        await visit.GoAsync("/marks");

        await Assertions.Expect(page.Saved.Locator("h2")).ToBeVisibleAsync();
        await Assertions.Expect(page.Saved.Locator("img")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Without_scripts_nothing_is_offered_that_does_not_work() => stage.VisitAsync(new Scene(Hand: Hand.NoScripts), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/search?q=강화");
        await Assertions.Expect(page.Save).ToBeHiddenAsync();
        await visit.GoAsync("/marks");
        await Assertions.Expect(page.Saved).ToBeHiddenAsync();
    });
}
