using System.IO.Compression;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class PageSizeTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task A_page_of_fifty_entries_is_light(string language)
    {
        using var app = new CatalogApp().WithSource(Project.Corpus("awesome-aiml-blog/list.md"));
        using var plain = await app.GetAsync("/", language);
        using var packed = await app.GetAsync("/", language, ("Accept-Encoding", "br"));
        var html = await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var page = await app.PageAsync("/", language);
        var brotli = await packed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(50, page.QuerySelectorAll("article.entry").Length);
        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.InRange(html.Length, 10_000, 120_000);
        // 20 KB; canonical and public addresses took the last of the 20,000 bytes that it was.
        Assert.InRange(brotli.Length, 1_000, 20_480);

        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
        var total = brotli.Length;
        foreach (var file in files) total += await PackedAsync(app, file);
        Assert.InRange(total, 1_000, 60_000);
        TestContext.Current.SendDiagnosticMessage($"{language}: {html.Length} bytes of HTML, {brotli.Length} packed, {total} for the whole first view");
    }

    [Fact]
    public async Task Hangul_arrives_as_Hangul()
    {
        using var app = CatalogApp.Of("## 연구\n* [언어 모델을 다시 생각하다 (2022년 12월, 네이버)](https://example.org/a): 요약 한 줄 & 둘\n");
        using var response = await app.GetAsync("/", "ko");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("언어 모델을 다시 생각하다", html, StringComparison.Ordinal);
        Assert.Contains("요약 한 줄 &amp; 둘", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html.Replace("&#x27;", "", StringComparison.Ordinal).Replace("&#x2B;", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_and_scripts_are_small_and_kept_for_long()
    {
        using var app = new CatalogApp();
        var page = await app.PageAsync("/about");
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var script = page.QuerySelector("script[src]")!.GetAttribute("src")!;

        Assert.InRange(await PackedAsync(app, style), 100, 12_000);
        Assert.InRange(await PackedAsync(app, script), 100, 12_000);
        foreach (var file in new[] { style, script })
        {
            using var response = await app.GetAsync(file);
            Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        }
    }

    private static async Task<int> PackedAsync(CatalogApp app, string file)
    {
        using var response = await app.GetAsync(file);
        Assert.True(response.IsSuccessStatusCode, $"{file} answers {response.StatusCode}");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await gzip.WriteAsync(bytes, TestContext.Current.CancellationToken);
        return (int)packed.Length;
    }
}
