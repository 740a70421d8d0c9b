using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>Korean through an input method: a syllable is there before it is settled, and is searched for as it stands.</summary>
public sealed class ComposingTests(Stage stage)
{
    // Longer than the pause after which what was typed is asked for.
    private const string Pause = "() => new Promise(done => setTimeout(done, 400))";

    private const string CountRequests = """
        let now = 0;
        const ask = fetch;
        window.most = 0;
        window.asked = [];
        window.fetch = async (address, options) => {
          if (String(address).includes("/search")) window.asked.push(decodeURIComponent(address));
          window.most = Math.max(window.most, ++now);
          try {
            const response = await ask(address, options);
            await response.clone().arrayBuffer();
            return response;
          } finally {
            now--;
          }
        };
        """;

    [Theory]
    [InlineData("ㄱ 가 강|ㅎ 호 화|ㅎ 하 학|ㅅ 스", "강화학스")]
    [InlineData("ㄱ 가 강|ㅎ 호 화|ㅎ 하 학|ㅅ 스 습", "강화학습")]
    [InlineData("ㅊ 추|ㅊ 처 천", "추천")]
    [InlineData("ㅊ 추|ㅊ 처", "추처")]
    [InlineData("ㄴ 네|ㅇ 이|ㅂ 버", "네이버")]
    public Task Results_come_before_the_last_syllable_is_settled(string keys, string typed) => ComposeAsync(async (visit, page, keyboard) =>
    {
        var syllables = keys.Split('|');
        foreach (var syllable in syllables)
        {
            await keyboard.ComposeAsync(syllable.Split(' '));
            if (syllable != syllables[^1]) await keyboard.CommitAsync(syllable[^1..]);
        }

        await Assertions.Expect(page.Heading).ToHaveTextAsync($"“{typed}” 검색");
        await Assertions.Expect(page.Entries).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Entries.Locator("mark")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.SuggestionsOf("검색 결과")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
        await Assertions.Expect(page.SearchField).ToHaveValueAsync(typed);
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("() => window.most"));

        await keyboard.CommitAsync(typed[^1..]);
        await Assertions.Expect(page.SearchField).ToHaveValueAsync(typed);
    });

    [Fact]
    public Task Each_key_by_a_slow_hand_is_followed_and_only_one_question_is_open_at_a_time() => ComposeAsync(async (visit, page, keyboard) =>
    {
        foreach (var grown in new[] { "가", "강" })
        {
            await keyboard.ComposeAsync(grown);
            await Assertions.Expect(page.Heading).ToHaveTextAsync($"“{grown}” 검색");
        }

        await keyboard.CommitAsync("강");
        await keyboard.ComposeAsync("ㅎ");
        await visit.Page.EvaluateAsync(Pause);
        foreach (var grown in new[] { "호", "화" })
        {
            await keyboard.ComposeAsync(grown);
            await Assertions.Expect(page.Heading).ToHaveTextAsync($"“강{grown}” 검색");
        }

        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("() => window.most"));
    });

    [Fact]
    public Task A_lone_letter_changes_no_page() => ComposeAsync(async (visit, page, keyboard) =>
    {
        await keyboard.ComposeAsync("ㄱ");
        await visit.Page.EvaluateAsync(Pause);

        Assert.Equal("/", visit.Path);
        Assert.DoesNotContain(await visit.Page.EvaluateAsync<string[]>("() => window.asked"), asked => asked.Contains("/search?", StringComparison.Ordinal));
    });

    [Fact]
    public Task Enter_waits_until_the_syllable_is_settled() => ComposeAsync(async (visit, page, keyboard) =>
    {
        await keyboard.ComposeAsync("ㄱ", "가", "강");
        await keyboard.CommitAsync("강");
        await keyboard.ComposeAsync("ㅎ", "호", "화");
        await keyboard.PressInCompositionAsync("Enter");
        await Assertions.Expect(page.SearchField).ToBeFocusedAsync();
        await keyboard.CommitAsync("화");

        await Assertions.Expect(page.Heading).ToHaveTextAsync("“강화” 검색");
        await Assertions.Expect(page.SearchField).Not.ToBeFocusedAsync();
        await Assertions.Expect(page.SearchField).ToHaveValueAsync("강화");
        await visit.ArriveAsync(@"/search\?q=%EA%B0%95%ED%99%94");
    });

    private Task ComposeAsync(Func<Visit, ListingPage, ICDPSession, Task> story) => stage.VisitAsync(new Scene(), async visit =>
    {
        var page = new ListingPage(visit);
        await visit.Page.AddInitScriptAsync(CountRequests);
        await visit.GoAsync("/");
        await page.SearchField.FocusAsync();
        await story(visit, page, await visit.Page.Context.NewCDPSessionAsync(visit.Page));
    });
}
