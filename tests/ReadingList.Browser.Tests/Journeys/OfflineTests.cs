using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class OfflineTests(Stage stage)
{
    [Theory]
    [InlineData("ko", 1440, Hand.Mouse)]
    [InlineData("en", 390, Hand.Keyboard)]
    public async Task Without_a_connection_the_pages_seen_and_the_marked_posts_can_be_read(string language, int width, Hand hand)
    {
        await using var visit = await stage.OpenAsync(new Scene(language, Width: width, Hand: hand) { KeepsPages = true });
        var (listing, marks) = (new ListingPage(visit), new MarksPage(visit));
        await visit.GoAsync("/");
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        await visit.GoAsync("/orgs/google");
        var title = await ListingPage.Title(listing.WithNote.First).InnerTextAsync();
        await MarksPage.ForLater(listing.WithNote.First).ClickAsync();
        await visit.Page.WaitForFunctionAsync("async () => Boolean(await caches.match(location.href, { ignoreVary: true }))");
        await visit.Page.Context.SetOfflineAsync(true);

        // A page that was seen opens as it was, with its colours and its keys.
        await visit.Page.GotoAsync("/orgs/google");
        await Assertions.Expect(listing.Heading).ToHaveTextAsync("Google");
        await Assertions.Expect(MarksPage.ForLater(listing.WithNote.First)).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));

        // One that was not gives what there is.
        await visit.Page.GotoAsync("/orgs/meta");
        await Assertions.Expect(listing.Heading).ToHaveTextAsync(visit.Scene.Says("서버에 연결할 수 없습니다", "The server cannot be reached"));
        await Assertions.Expect(listing.Entries.Locator("h3")).ToHaveTextAsync([title]);
        await Assertions.Expect(ListingPage.Note(listing.Entries.First)).ToBeVisibleAsync();
        await visit.CheckAsync();
        await visit.ActivateAsync(visit.Page.Locator(".kept .names a").First);
        await Assertions.Expect(listing.Heading).ToHaveTextAsync("Google");

        // Whoever is back online gets the server's word.
        await visit.Page.Context.SetOfflineAsync(false);
        await visit.GoAsync("/orgs/meta");
        await Assertions.Expect(listing.Heading).ToHaveTextAsync("Meta");
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Without_a_connection_the_page_speaks_the_language_chosen_last(string language)
    {
        await using var visit = await stage.OpenAsync(new Scene(language) { KeepsPages = true });
        var page = new CatalogPage(visit);
        var other = visit.Scene.Says("en", "ko");
        await visit.GoAsync("/");
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        await visit.ActivateAsync(page.Preference("language", other));
        await visit.Page.WaitForFunctionAsync(
            "async other => (await (await caches.match('/offline', { ignoreVary: true })).text()).includes(`<html lang=\"${other}\"`)", other);
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.Page.GotoAsync("/orgs/meta");

        await Assertions.Expect(page.Heading).ToHaveTextAsync(visit.Scene.Says("The server cannot be reached", "서버에 연결할 수 없습니다"));
        Assert.NotEqual("rgba(0, 0, 0, 0)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task No_more_than_the_last_thirty_pages_are_kept()
    {
        await using var visit = await stage.OpenAsync(new Scene { KeepsPages = true });
        await visit.GoAsync("/topics");
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        for (var size = 1; size <= 33; size++) await visit.GoAsync($"/?size={size}");
        await visit.Page.WaitForFunctionAsync("""
            async () => {
              const pages = await caches.open('pages /');
              const kept = (await pages.keys()).map(page => new URL(page.url).search);
              return kept.length === 30 && kept.includes('?size=33') && !kept.includes('?size=1');
            }
            """);
    }
}
