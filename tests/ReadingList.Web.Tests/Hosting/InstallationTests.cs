using System.Net;
using System.Text.Json;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

public sealed class InstallationTests(SeedCatalog seeds)
{
    [Theory]
    [InlineData("en", "My marks")]
    [InlineData("ko", "저장한 글")]
    public async Task The_manifest_bears_the_catalogs_name_and_speaks_the_readers_language(string language, string shortcut)
    {
        using var app = CatalogApp.Of("# 우리 팀 \"읽을거리\"\n* [A post (Dec 2022)](https://example.com/1)\n");
        using var response = await app.GetAsync("/manifest.webmanifest", language);
        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        using var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var root = manifest.RootElement;
        Assert.Equal(("우리 팀 \"읽을거리\"", language, "/", "/"), (Text(root, "name"), Text(root, "lang"), Text(root, "start_url"), Text(root, "scope")));
        Assert.Equal(shortcut, Text(root.GetProperty("shortcuts")[0], "name"));
    }

    [Fact]
    public async Task Its_icons_are_there_in_the_sizes_that_it_names()
    {
        using var response = await seeds.App.GetAsync("/manifest.webmanifest");
        using var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().ToArray();
        Assert.Contains(icons, icon => Text(icon, "purpose") == "maskable");
        foreach (var icon in icons)
        {
            using var picture = await seeds.App.GetAsync(Text(icon, "src")!);
            Assert.Equal((HttpStatusCode.OK, Text(icon, "type")), (picture.StatusCode, picture.Content.Headers.ContentType?.MediaType));
            if (Text(icon, "type") != "image/png") continue;
            var bytes = await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var (width, height) = (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
            Assert.Equal(Text(icon, "sizes"), $"{width}x{height}");
        }
    }

    [Theory]
    [InlineData("en", "The server cannot be reached")]
    [InlineData("ko", "서버에 연결할 수 없습니다")]
    public async Task The_page_for_later_is_there_and_no_crawler_lists_it(string language, string heading)
    {
        var page = await seeds.App.PageAsync("/offline", language);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task Each_page_names_the_worker_by_the_build()
    {
        var page = await seeds.App.PageAsync("/");
        var worker = page.QuerySelector("template#marks")!.GetAttribute("data-worker")!;
        using var response = await seeds.App.GetAsync(worker);

        Assert.Matches("^/worker\\.js\\?v=[0-9a-f]{8}$", worker);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
