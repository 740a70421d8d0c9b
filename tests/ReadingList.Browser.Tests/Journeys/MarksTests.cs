using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class MarksTests(Stage stage)
{
    [Fact]
    public Task The_last_entry_of_a_long_list_can_be_marked_too() => stage.VisitAsync(new Scene(Width: 390), async visit =>
    {
        await visit.GoAsync("/?size=500");
        var (listing, marks) = (new ListingPage(visit), new MarksPage(visit));
        await MarksPage.ForLater(listing.Entries.Last).ClickAsync();

        await Assertions.Expect(MarksPage.ForLater(listing.Entries)).ToHaveCountAsync(await listing.Entries.CountAsync());
        await Assertions.Expect(MarksPage.ForLater(listing.Entries.Last)).ToHaveAttributeAsync("aria-pressed", "true");
        await visit.ActivateAsync(marks.Link);
        await Assertions.Expect(marks.Later).ToHaveCountAsync(1);
    });

    [Theory]
    [InlineData("ko", 1440, Hand.Mouse)]
    [InlineData("en", 390, Hand.Mouse)]
    [InlineData("ko", 1440, Hand.Keyboard)]
    [InlineData("en", 1440, Hand.Keyboard)]
    public Task Three_posts_are_kept_for_later_and_one_of_them_is_read(string language, int width, Hand hand) => stage.VisitAsync(new Scene(language, Width: width, Hand: hand), async visit =>
    {
        var (listing, marks) = (new ListingPage(visit), new MarksPage(visit));
        await visit.GoAsync("/");
        var titles = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var entry = listing.Entries.Nth(i);
            titles.Add(await ListingPage.Title(entry).InnerTextAsync());
            if (hand == Hand.Keyboard) await visit.Page.Keyboard.PressAsync("j");
            await PressAsync(visit, MarksPage.ForLater(entry), "s");
            await Assertions.Expect(listing.Told).ToContainTextAsync(titles[i]);
        }

        await Assertions.Expect(marks.Link).ToHaveAccessibleNameAsync(visit.Scene.Says("저장한 글 3", "My marks 3"));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(marks.Link.Locator("b")).ToHaveTextAsync("3");
        await visit.ActivateAsync(marks.Link);
        await Assertions.Expect(marks.Later.Locator("h3")).ToHaveTextAsync(Enumerable.Reverse(titles));
        await visit.CheckAsync();

        await visit.Page.ReloadAsync();
        await Assertions.Expect(marks.Later).ToHaveCountAsync(3);
        await ListingPage.Title(marks.Later.Last).FocusAsync();
        await PressAsync(visit, MarksPage.AsRead(marks.Later.Last), "m");
        await Assertions.Expect(MarksPage.AsRead(marks.Later.Last)).ToHaveAttributeAsync("aria-pressed", "true");

        await visit.GoAsync("/");
        await Assertions.Expect(MarksPage.AsRead(listing.Entries.First)).ToHaveAttributeAsync("aria-pressed", "true");
        await listing.OpenToolsAsync();
        await visit.ActivateAsync(marks.Button("나중에 읽을 글만", "Only posts to read later"));
        await Assertions.Expect(listing.Entries.Filter(new() { Visible = true })).ToHaveCountAsync(2);
        await Assertions.Expect(listing.Told).ToHaveTextAsync("2 / 50");
        Assert.StartsWith("\"2 / 50", await visit.Page.Locator("h1 + p").EvaluateAsync<string>("text => getComputedStyle(text, '::before').content"), StringComparison.Ordinal);
    });

    [Fact]
    public Task What_is_read_can_be_hidden_and_its_month_with_it() => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var (listing, marks) = (new ListingPage(visit), new MarksPage(visit));
        await visit.GoAsync("/months/2025");
        var months = await listing.MonthHeadings.CountAsync();
        foreach (var entry in await listing.Entries.AllAsync()) await MarksPage.AsRead(entry).ClickAsync();

        await marks.Button("읽은 글 숨기기", "Hide read posts").ClickAsync();

        Assert.InRange(months, 1, 12);
        await Assertions.Expect(listing.MonthHeadings.Filter(new() { Visible = true })).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_mark_set_on_the_entrys_own_page_by_key_shows_in_the_results_of_a_search() => stage.VisitAsync(new Scene(), async visit =>
    {
        var listing = new ListingPage(visit);
        await visit.GoAsync("/");
        var title = await ListingPage.Title(listing.Entries.First).InnerTextAsync();
        await ListingPage.Details(listing.Entries.First).ClickAsync();
        var later = visit.Page.Locator("article.one [data-mark=later]");
        await Assertions.Expect(later).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("s");
        await Assertions.Expect(later).ToHaveAttributeAsync("aria-pressed", "true");

        await listing.SearchField.FillAsync(title[..8]);
        await Assertions.Expect(MarksPage.ForLater(listing.Entries.First)).ToHaveAttributeAsync("aria-pressed", "true");
    });

    [Fact]
    public Task Marks_go_into_a_file_and_come_back_from_it() => stage.VisitAsync(new Scene(), async visit =>
    {
        var (listing, marks) = (new ListingPage(visit), new MarksPage(visit));
        await visit.GoAsync("/");
        await MarksPage.ForLater(listing.Entries.First).ClickAsync();
        await MarksPage.AsRead(listing.Entries.Nth(1)).ClickAsync();
        await visit.GoAsync("/marks");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => marks.Export.ClickAsync());
        Assert.Equal("readinglist-marks.json", download.SuggestedFilename);
        await using var file = await download.CreateReadStreamAsync();
        using var kept = await JsonDocument.ParseAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 1), (kept.RootElement.GetProperty("version").GetInt32(), kept.RootElement.GetProperty("later").GetArrayLength(), kept.RootElement.GetProperty("read").GetArrayLength()));

        await visit.Page.EvaluateAsync("() => localStorage.removeItem('marks')");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.GetByText("아직 없습니다.")).ToHaveCountAsync(2);
        await Choose(marks, kept.RootElement.GetRawText());
        await Assertions.Expect(marks.Said).ToHaveTextAsync("더했습니다: 나중에 읽을 글 1편, 읽은 글 1편.");
        await Assertions.Expect(marks.Later).ToHaveCountAsync(1);
        await Assertions.Expect(marks.Read).ToHaveCountAsync(1);
    });

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"version":2,"later":["9kcfvrhdp2"],"read":[]}""")]
    [InlineData("""{"version":1,"later":{"length":1e9},"read":[]}""")]
    [InlineData("""{"version":1,"later":[{"toString":1},"<img src=x onerror=alert(1)>","../../x",null,7],"read":["__proto__"]}""")]
    public Task A_hostile_file_changes_nothing(string text) => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var marks = new MarksPage(visit);
        await visit.GoAsync("/marks");

        await Choose(marks, text);

        await Assertions.Expect(marks.Said).ToHaveTextAsync(text.Contains("__proto__", StringComparison.Ordinal)
            ? "Added: 0 to read later, 0 read."
            : "This is no file or link of marks, or a damaged one. Nothing was changed.");
        await Assertions.Expect(marks.Later).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_file_of_two_megabytes_is_not_even_read() => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var marks = new MarksPage(visit);
        await visit.GoAsync("/marks");
        await Choose(marks, new string('[', 2 * 1024 * 1024));
        await Assertions.Expect(marks.Said).ToContainTextAsync("too large");
    });

    [Theory]
    [InlineData("ko", Hand.Mouse)]
    [InlineData("en", Hand.Keyboard)]
    public async Task A_link_carries_the_marks_to_another_device_and_asks_first(string language, Hand hand)
    {
        var (link, scene) = ("", new Scene(language, Hand: hand));
        await stage.VisitAsync(scene, async visit =>
        {
            var (listing, marks) = (new ListingPage(visit), new MarksPage(visit));
            await visit.GoAsync("/");
            for (var i = 0; i < 3; i++) await MarksPage.ForLater(listing.Entries.Nth(i)).ClickAsync();
            await visit.GoAsync("/marks");
            await visit.ActivateAsync(marks.Carry);
            await Assertions.Expect(marks.Address).ToBeVisibleAsync();
            link = await marks.Address.InputValueAsync();
        });

        await stage.VisitAsync(scene, async visit =>
        {
            var marks = new MarksPage(visit);
            var asked = new List<string>();
            visit.Page.Request += (_, request) => asked.Add(request.Url);
            await visit.Page.GotoAsync(link);
            await Assertions.Expect(marks.Question).ToContainTextAsync(visit.Scene.Says("나중에 읽을 글 3편", "3 to read later"));
            await visit.CheckAsync();
            Assert.DoesNotContain('#', visit.Page.Url);
            await Assertions.Expect(marks.Later).ToHaveCountAsync(0);
            Assert.DoesNotContain(asked, url => url.Contains("id=", StringComparison.Ordinal) || url.Contains("m=", StringComparison.Ordinal));

            await visit.ActivateAsync(marks.Merge);
            await Assertions.Expect(marks.Later).ToHaveCountAsync(3);
        });
    }

    [Theory]
    [InlineData("#m=")]
    [InlineData("#m=%00")]
    [InlineData("#m=AAAA")]
    [InlineData("#m=not base64 at all!")]
    public Task A_damaged_link_changes_nothing(string fragment) => stage.VisitAsync(new Scene("en"), async visit =>
    {
        var marks = new MarksPage(visit);
        await visit.GoAsync("/marks" + fragment);
        await Assertions.Expect(marks.Said).ToContainTextAsync("Nothing was changed.");
        await Assertions.Expect(marks.Question).ToBeHiddenAsync();
    });

    [Fact]
    public Task A_browser_that_keeps_nothing_says_so_and_still_marks() => stage.VisitAsync(new Scene("en"), async visit =>
    {
        await visit.Page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        var listing = new ListingPage(visit);
        await visit.GoAsync("/");
        await MarksPage.ForLater(listing.Entries.First).ClickAsync();
        await Assertions.Expect(listing.Told).ToContainTextAsync("This browser keeps nothing");
        await Assertions.Expect(MarksPage.ForLater(listing.Entries.First)).ToHaveAttributeAsync("aria-pressed", "true");
    });

    [Fact]
    public Task Without_scripts_no_mark_shows_and_the_page_explains() => stage.VisitAsync(new Scene(Hand: Hand.NoScripts), async visit =>
    {
        var marks = new MarksPage(visit);
        await visit.GoAsync("/");
        await Assertions.Expect(visit.Page.Locator("main .marks:visible, main [data-show]:visible")).ToHaveCountAsync(0);
        await visit.ActivateAsync(marks.Link);
        await Assertions.Expect(visit.Page.Locator("main button:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.GetByText("자바스크립트를 켜야 합니다.")).ToBeVisibleAsync();
    });

    private static Task PressAsync(Visit visit, ILocator button, string key) =>
        visit.Scene.Hand == Hand.Keyboard ? visit.Page.Keyboard.PressAsync(key) : button.ClickAsync();

    private static async Task Choose(MarksPage marks, string text)
    {
        // The page is ready when it has listed the marks.
        await Assertions.Expect(marks.Lists).ToHaveCountAsync(2);
        await marks.File.SetInputFilesAsync(new FilePayload { Name = "marks.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
    }
}
