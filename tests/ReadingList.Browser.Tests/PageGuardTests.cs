using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests;

/// <summary>The guard is worth something only if it barks.</summary>
public sealed class PageGuardTests(Stage stage)
{
    [Theory]
    [InlineData("<script>console.error('oh no')</script>", "console: oh no")]
    [InlineData("<script>throw new Error('broken')</script>", "script: Error: broken")]
    [InlineData("<img src='/no/such/picture.png'>", "404: ")]
    [InlineData("<img src='https://tracker.example/dot.gif'>", "third party: https://tracker.example/dot.gif")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"script-src 'none'\"><script>let a = 1</script>", "Content Security Policy")]
    public async Task What_a_page_does_wrong_is_noticed(string html, string expected)
    {
        var wrongs = await WrongsOfAsync(html);

        Assert.Contains(wrongs, wrong => wrong.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quiet_page_is_left_alone() =>
        Assert.Empty(await WrongsOfAsync("<link rel=icon href='data:,'><p>안녕하세요</p><script>console.log('fine')</script>"));

    private async Task<IReadOnlyList<string>> WrongsOfAsync(string html)
    {
        await using var visit = await stage.OpenAsync(new Scene());
        await visit.Page.RouteAsync("**/guard-test", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!doctype html><title>guard</title>{html}",
        }));
        await visit.Page.GotoAsync("/guard-test", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return visit.Guard.Wrongs;
    }
}
