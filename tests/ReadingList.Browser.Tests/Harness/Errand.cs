using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>Something a reader came to do, in under four steps: each is a tap or a query typed and sent. Scrolling and reading are none.</summary>
internal sealed class Errand(Visit visit)
{
    private const int Most = 3;
    private int _steps;

    public Task TapAsync(ILocator target)
    {
        Step();
        return visit.ActivateAsync(target);
    }

    public async Task SearchAsync(ILocator field, string words)
    {
        Step();
        await field.FillAsync(words);
        await field.PressAsync("Enter");
    }

    private void Step() => Assert.True(++_steps <= Most, $"Step {_steps} of an errand, on {visit.Path}.");
}
