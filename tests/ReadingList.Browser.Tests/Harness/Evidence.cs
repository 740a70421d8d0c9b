using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReadingList.Testing;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>What a failed test leaves behind in TestResults: the page as a picture and as HTML.</summary>
internal static partial class Evidence
{
    public static async Task SaveAsync(IPage page)
    {
        var folder = Directory.CreateDirectory(Project.File("TestResults", "browser"));
        var name = UnsafeInFileNames().Replace(TestContext.Current.Test?.TestDisplayName ?? "page", "-");
        var path = Path.Combine(folder.FullName, name.Length > 120 ? name[^120..] : name);
        try
        {
            await File.WriteAllTextAsync($"{path}.html", await page.ContentAsync());
            await page.ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            // What made the test fail matters more than that no picture could be had of it.
            TestContext.Current.SendDiagnosticMessage($"No evidence of {page.Url}: {failure.Message}");
        }
    }

    [GeneratedRegex("[^A-Za-z0-9_]+", RegexOptions.NonBacktracking)]
    private static partial Regex UnsafeInFileNames();
}
