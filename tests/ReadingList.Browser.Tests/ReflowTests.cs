using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests;

public sealed class ReflowTests(Stage stage)
{
    // Opened on the narrowest, then widened; 720 is a window of 1440 zoomed to 200 %.
    [Theory]
    [InlineData(Hand.Mouse)]
    [InlineData(Hand.NoScripts)]
    public Task No_page_scrolls_sideways(Hand hand) => stage.VisitAsync(new Scene(Width: 320, Hand: hand), visit =>
        KindsOfPages.ForEachAsync(stage, visit, () => FitsAsync(visit, 320, 720, 1440)));

    [Fact]
    public Task No_page_scrolls_sideways_with_text_at_twice_its_size() => stage.VisitAsync(new Scene("en", Width: 390), async visit =>
    {
        await visit.Page.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '200%')");
        await KindsOfPages.ForEachAsync(stage, visit, () => FitsAsync(visit, 390, 1440));
    });

    private static async Task FitsAsync(Visit visit, params int[] widths)
    {
        foreach (var width in widths)
        {
            await visit.ResizeAsync(width);
            await FitsAsync(visit, width);
        }

        await visit.ResizeAsync(visit.Scene.Width);
    }

    private static async Task FitsAsync(Visit visit, int width)
    {
        var tooWide = await visit.Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(e => e.outerHTML.slice(0, 120)).concat('(page)')
            """);
        Assert.True(tooWide.Length == 0, $"{visit.Path} ({visit.Scene}) is too wide for {width}:\n{string.Join('\n', tooWide.Take(8))}");
    }
}
