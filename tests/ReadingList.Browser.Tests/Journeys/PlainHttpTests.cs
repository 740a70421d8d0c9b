using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>The app as it is reached in a network of one's own, by name and without https: the browser gives its pages no clipboard.</summary>
[Collection(Clipboard.Shared)]
public sealed class PlainHttpTests(Stage stage)
{
    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task Texts_and_addresses_are_copied_all_the_same(string language, int width) => VisitAsync(language, width, async (visit, page) =>
    {
        await AtAnEntryAsync(visit, page);
        await visit.Page.Locator(".cite summary").ClickAsync();
        var heading = visit.Page.Locator(".cite h3").First;
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Told).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
        Assert.Equal(await heading.Locator("+ pre").TextContentAsync(), await PastedAsync(visit));

        await visit.Page.Locator("[data-share]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-share]")).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
        Assert.Equal(await visit.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"), await PastedAsync(visit));

        await visit.GoAsync("/orgs/google");
        await visit.Page.Locator(".tools .copy").ClickAsync();
        await Assertions.Expect(page.Told).ToHaveTextAsync(visit.Scene.Says("복사했습니다", "Copied"));
        await Assertions.Expect(visit.Page.Locator(".tools .copy")).ToBeFocusedAsync();
        Assert.EndsWith("/entries.atom?org=google", await PastedAsync(visit), StringComparison.Ordinal);
    });

    [Fact]
    public Task The_link_that_carries_marks_is_copied_all_the_same() => VisitAsync("ko", 1440, async (visit, page) =>
    {
        var marks = new MarksPage(visit);
        await MarksPage.ForLater(page.Entries.First).ClickAsync();
        await visit.GoAsync("/marks");
        await marks.Carry.ClickAsync();

        await Assertions.Expect(marks.Said).Not.ToBeEmptyAsync();
        Assert.Contains("/marks#m=", await PastedAsync(visit), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("ko", 390, "복사되지 않아 선택해 두었습니다.")]
    [InlineData("en", 1440, "Not copied, but selected for you.")]
    public Task What_cannot_be_copied_is_said_and_selected(string language, int width, string words) => VisitAsync(language, width, async (visit, page) =>
    {
        await visit.Page.AddInitScriptAsync("document.execCommand = () => false");
        await AtAnEntryAsync(visit, page);
        await visit.Page.Locator(".cite summary").ClickAsync();
        var heading = visit.Page.Locator(".cite h3").First;
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Told).ToContainTextAsync(words);
        await Assertions.Expect(heading.Locator(".uncopied")).ToContainTextAsync(words);
        Assert.Equal((await heading.Locator("+ pre").InnerTextAsync()).Trim(), (await visit.Page.EvaluateAsync<string>("() => String(getSelection())")).Trim());

        await visit.GoAsync("/orgs/google");
        await visit.Page.Locator(".tools .copy").ClickAsync();
        await visit.Page.Locator(".tools .copy").ClickAsync();
        var field = visit.Page.Locator(".tools .uncopied input");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToBeInViewportAsync();
        await Assertions.Expect(page.Told).ToContainTextAsync(words);
        Assert.EndsWith("/entries.atom?org=google", await field.EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)"), StringComparison.Ordinal);
        await visit.CheckAsync();
    });

    private Task VisitAsync(string language, int width, Func<Visit, ListingPage, Task> story) =>
        stage.VisitAsync(new Scene(language, Width: width) { PlainHttp = true }, async visit =>
        {
            await visit.GoAsync("/");
            Assert.False(await visit.Page.EvaluateAsync<bool>("() => isSecureContext"));
            await story(visit, new ListingPage(visit));
        });

    private static async Task AtAnEntryAsync(Visit visit, ListingPage page) =>
        await visit.GoAsync(await ListingPage.Details(page.WithNote.First).GetAttributeAsync("href") ?? "");

    // What the clipboard holds, without asking for it.
    private static async Task<string> PastedAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync("() => { const field = document.createElement('textarea'); field.id = 'pasted'; document.querySelector('.foot').append(field); }");
        var field = visit.Page.Locator("#pasted");
        await field.PressAsync("Control+V");
        var text = await field.InputValueAsync();
        await field.EvaluateAsync("field => field.remove()");
        return text;
    }
}
