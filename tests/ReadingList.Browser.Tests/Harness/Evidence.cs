using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>What a failed test leaves behind in TestResults: the page as a picture and as HTML.</summary>
internal static partial class Evidence
{
    public static async Task SaveAsync(IPage page)
    {
        var folder = Directory.CreateDirectory(RepositoryRoot.File("TestResults", "browser"));
        var name = UnsafeInFileNames().Replace(TestContext.Current.Test?.TestDisplayName ?? "page", "-");
        var path = Path.Combine(folder.FullName, name.Length > 120 ? name[^120..] : name);
        await File.WriteAllTextAsync($"{path}.html", await page.ContentAsync());
        await page.ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
        TestContext.Current.SendDiagnosticMessage($"{page.Url} saved as {path}.png and .html");
    }

    [GeneratedRegex("[^A-Za-z0-9_]+", RegexOptions.NonBacktracking)]
    private static partial Regex UnsafeInFileNames();
}
