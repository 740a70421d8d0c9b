using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests;

public sealed class AccessibilityTests(Stage stage)
{
    /// <summary>Both languages and both widths; the check itself looks at the colours of both themes.</summary>
    public static TheoryData<Scene> Readers =>
        [new Scene("ko"), new Scene("en", Width: 390)];

    [Theory]
    [MemberData(nameof(Readers))]
    public Task Every_kind_of_page_is_accessible(Scene scene) =>
        stage.VisitAsync(scene, visit => KindsOfPages.ForEachAsync(stage, visit, visit.CheckAsync));

    [Fact]
    public async Task The_checker_sees_a_page_that_is_bad()
    {
        await using var visit = await stage.OpenAsync(new Scene());
        await visit.Page.SetContentAsync("<!doctype html><html><img src='data:,'><button></button></html>");

        var complaint = await Record.ExceptionAsync(visit.CheckAsync);

        Assert.Contains("image-alt", complaint?.Message, StringComparison.Ordinal);
        Assert.Contains("button-name", complaint?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_checker_sees_pale_words_that_show_in_the_dark_only()
    {
        await using var visit = await stage.OpenAsync(new Scene());
        await visit.Page.SetContentAsync("""
            <!doctype html><html lang="en"><title>pale</title><style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style>
            <main><h1>Words</h1><p>that nobody can read</p></main></html>
            """);

        var complaint = await Record.ExceptionAsync(visit.CheckAsync);

        Assert.Contains("color-contrast", complaint?.Message, StringComparison.Ordinal);
    }
}
