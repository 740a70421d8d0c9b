using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>One reader in one browser window, watched by a guard.</summary>
internal sealed class Visit(IPage page, Scene scene, PageGuard guard, string address) : IAsyncDisposable
{
    // How many Tab stops lie between the focus and an element: asking after every single Tab would take most of the tests' time.
    private const string StopsBefore = """
        target => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
          return stops.indexOf(target) - stops.indexOf(document.activeElement);
        }
        """;

    public IPage Page => page;

    public Scene Scene => scene;

    public PageGuard Guard => guard;

    /// <summary>Where the reader is, as path and query.</summary>
    public string Path => Uri.UnescapeDataString(new Uri(page.Url).PathAndQuery);

    /// <summary>Opens a path of the app and expects it to answer with <paramref name="status"/>.</summary>
    public async Task GoAsync(string path, int status = 200)
    {
        if (status != 200) guard.Expect(new Uri(address + path).AbsoluteUri);
        var response = await page.GotoAsync(path);
        Assert.Equal(status, response?.Status);
    }

    /// <summary>Makes the window, of the same page, wider or narrower.</summary>
    public Task ResizeAsync(int width) => page.SetViewportSizeAsync(width, Scene.HeightOf(width));

    /// <summary>
    /// Waits until the reader is where an address ends so. Asked of the page again and again: waiting for a navigation misses
    /// one that ends in the moment in which the waiting begins.
    /// </summary>
    public Task ArriveAsync(string ending) => Assertions.Expect(page).ToHaveURLAsync(new Regex(ending + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 15_000 });

    /// <summary>Follows a link or presses a button the way this reader does.</summary>
    public async Task ActivateAsync(ILocator target)
    {
        if (scene.Hand != Hand.Keyboard)
        {
            await target.ClickAsync();
            return;
        }

        await TabToAsync(target);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab, or Shift and Tab where the target lies behind, until the target has the focus, which then must be visible.</summary>
    public async Task TabToAsync(ILocator target)
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (var presses = 0; !await target.EvaluateAsync<bool>("e => e === document.activeElement"); presses++)
        {
            Assert.True(presses < 20, $"Tab on {Path} does not reach {target}.");
            var stops = await target.EvaluateAsync<int>(StopsBefore);
            for (var left = Math.Max(1, Math.Abs(stops)); left > 0; left--) await page.Keyboard.PressAsync(stops < 0 ? "Shift+Tab" : "Tab");
        }

        Assert.True(
            await target.EvaluateAsync<bool>("e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1; }"),
            $"The focus on {target} cannot be seen.");
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}
