using ReadingList.Browser.Tests.Harness;
using Xunit;

namespace ReadingList.Browser.Tests;

public sealed class AccessibilityTests(Stage stage)
{
    [Fact]
    public async Task The_checker_sees_a_page_that_is_bad()
    {
        await using var visit = await stage.OpenAsync(new Scene());
        await visit.Page.SetContentAsync("<!doctype html><html><img src='data:,'><button></button></html>");

        var complaint = await Record.ExceptionAsync(visit.CheckAsync);

        Assert.Contains("image-alt", complaint?.Message, StringComparison.Ordinal);
        Assert.Contains("button-name", complaint?.Message, StringComparison.Ordinal);
    }
}
