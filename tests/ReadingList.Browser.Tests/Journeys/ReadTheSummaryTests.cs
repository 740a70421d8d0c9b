using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class ReadTheSummaryTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.All), MemberType = typeof(Scenes))]
    public Task The_Korean_summary_stands_below_the_link_and_what_is_known_beside_it_where_there_is_room(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");

        var entry = page.WithNote.First;
        var title = ListingPage.Title(entry);
        var words = await title.TextContentAsync() ?? "";
        var address = await title.GetAttributeAsync("href") ?? "";
        var note = ListingPage.Note(entry);
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(note).ToContainTextAsync("강화 학습");
        Assert.Equal("ko", await note.EvaluateAsync<string>("e => e.closest('[lang]').lang"));
        Assert.StartsWith("https://", address, StringComparison.Ordinal);
        var (noteBox, linkBox) = (await note.BoxAsync(), await title.BoxAsync());
        Assert.True(noteBox.IsBelow(linkBox), $"note {noteBox}, link {linkBox}");
        var details = await ListingPage.Details(entry).BoxAsync();
        Assert.True(scene.Width == 1440 ? details.IsBeside(linkBox) : details.Y > linkBox.Y && details.Y < noteBox.Y, $"details {details}, link {linkBox}");

        await visit.ActivateAsync(ListingPage.Details(entry));
        var own = new EntryPage(visit);
        await Assertions.Expect(own.Link).ToHaveAttributeAsync("href", address);
        Assert.StartsWith("/entries/", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(own.Heading).ToHaveTextAsync(words);
        await Assertions.Expect(own.Note).ToContainTextAsync("강화 학습");

        await visit.ActivateAsync(own.Name("DeepSeek-R1"));
        await Assertions.Expect(page.Heading).ToHaveTextAsync("DeepSeek-R1");
        Assert.Equal("/keywords/deepseek-r1", visit.Path);
    });
}
