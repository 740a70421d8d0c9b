using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests;

public sealed class ReflowTests(Stage stage)
{
    [Theory]
    [InlineData(320)]
    [InlineData(720)] // a window of 1440 zoomed to 200 %
    [InlineData(1440)]
    public Task No_page_scrolls_sideways(int width) =>
        stage.VisitAsync(new Scene(Width: width), visit => KindsOfPages.ForEachAsync(visit, () => FitsAsync(visit)));

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public Task No_page_scrolls_sideways_with_text_at_twice_its_size(int width) => stage.VisitAsync(new Scene("en", Width: width), async visit =>
    {
        await visit.Page.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '200%')");
        await KindsOfPages.ForEachAsync(visit, () => FitsAsync(visit));
    });

    private static async Task FitsAsync(Visit visit)
    {
        var tooWide = await visit.Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(e => e.outerHTML.slice(0, 120)).concat('(page)')
            """);
        Assert.True(tooWide.Length == 0, $"{visit.Path} ({visit.Scene}) is too wide:\n{string.Join('\n', tooWide.Take(8))}");
    }
}
