using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

[Collection(Clipboard.Shared)]
public sealed class CiteAndShareTests(Stage stage)
{
    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task Each_way_of_citing_is_copied_as_it_stands(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        await AtAnEntryAsync(visit);
        await visit.Page.Locator(".cite summary").ClickAsync();
        foreach (var name in new[] { "BibTeX", "RIS", "CSL-JSON", "Markdown", visit.Scene.Says("일반 텍스트", "Plain text") })
        {
            var heading = visit.Page.Locator(".cite h3").Filter(new() { HasText = name });
            await heading.GetByRole(AriaRole.Button, new() { Name = visit.Scene.Says($"{name} 복사", $"Copy {name}") }).ClickAsync();

            await Assertions.Expect(heading.GetByRole(AriaRole.Button)).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
            await Assertions.Expect(new CatalogPage(visit).Told).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
            Assert.Equal(await heading.Locator("+ pre").TextContentAsync(), await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }
    });

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task Where_the_browser_shares_nothing_the_entrys_address_is_copied(string language) => stage.VisitAsync(new Scene(language, Width: 390), async visit =>
    {
        await visit.Page.AddInitScriptAsync("delete Navigator.prototype.share");
        await AtAnEntryAsync(visit);
        var address = await visit.Page.Locator("link[rel=canonical]").GetAttributeAsync("href");

        await visit.Page.Locator("[data-share]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-share]")).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
        Assert.Equal(address, await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    });

    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task The_address_of_a_feed_is_copied_whole(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.GoAsync("/orgs/google?has=note");
        var feed = await visit.Page.Locator(".tools .feed").EvaluateAsync<string>("link => link.href");
        var places = await PlacesAsync(visit);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = visit.Scene.Says("피드 주소 복사", "Copy the address of the feed") }).ClickAsync();

        await Assertions.Expect(new CatalogPage(visit).Told).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
        Assert.Equal(feed, await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.EndsWith("/entries.atom?org=google&has=note", feed, StringComparison.Ordinal);
        Assert.Equal(places, await PlacesAsync(visit));
    });

    // Where the tools and the first title stand: what is said there moves nothing.
    private static Task<string> PlacesAsync(Visit visit) => visit.Page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('.tools *, h3')].map(each => each.getBoundingClientRect()).filter(box => box.width > 20).map(box => `${Math.round(box.x)} ${Math.round(box.y)}`).join()");

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task Where_it_shares_it_is_given_title_and_address(string language) => stage.VisitAsync(new Scene(language), async visit =>
    {
        await visit.Page.AddInitScriptAsync("navigator.share = async given => { window.given = given; }");
        await AtAnEntryAsync(visit);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = visit.Scene.Says("이 페이지 공유", "Share this page") }).ClickAsync();

        Assert.Equal(
            await visit.Page.EvaluateAsync<string>("() => document.title + document.querySelector('link[rel=canonical]').href"),
            await visit.Page.EvaluateAsync<string>("() => window.given.title + window.given.url"));
    });

    private static async Task AtAnEntryAsync(Visit visit)
    {
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.GoAsync("/");
        await visit.GoAsync(await ListingPage.Details(new ListingPage(visit).WithNote.First).GetAttributeAsync("href") ?? "");
    }
}
