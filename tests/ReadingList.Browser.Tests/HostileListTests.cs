using System.Net;
using System.Text;
using Markdig;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Hostile;
using ReadingList.Testing;

namespace ReadingList.Browser.Tests;

/// <summary>Nothing that a stranger writes into a list runs, not even where the content policy does not stop it.</summary>
[Collection(Clipboard.Shared)]
public sealed class HostileListTests(Stage stage)
{
    private const int SampleOfAKind = 20;

    [Fact]
    public async Task A_careless_renderer_would_wake_the_canary()
    {
        var pages = Payloads.Markup.Select(CarelessText).Concat(Payloads.Addresses.Select(CarelessLink)).ToArray();
        var woken = 0;
        await using var visit = await stage.OpenAsync(new Scene());
        var canary = await Canary.HangAsync(visit.Page.Context);
        await visit.Page.RouteAsync(url => url.Contains("/control/?", StringComparison.Ordinal), route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!doctype html><title>control</title>{pages[int.Parse(new Uri(route.Request.Url).Query[1..])]}",
        }));

        for (var i = 0; i < pages.Length; i++)
        {
            var before = canary.Songs.Count;
            await visit.Page.GotoAsync($"/control/?{i}");
            await Canary.PokeAsync(visit.Page);
            if (canary.Songs.Count > before) woken++;
        }

        Assert.True(woken >= 80, $"Only {woken} of {pages.Length} payloads run where nothing stops them: they prove little.");
    }

    [Fact]
    public async Task No_payload_runs_on_any_page()
    {
        var lists = Directory.CreateTempSubdirectory("readinglist-hostile-");
        HostileList.WriteTo(lists);
        await using var app = CatalogApp.Serving(lists.FullName);
        await stage.VisitAsync(app, new Scene(), async visit =>
        {
            var canary = await Canary.HangAsync(visit.Page.Context);
            visit.Guard.ErrorPagesAreFine = true;
            var suspects = new List<string>();
            foreach (var path in (await LinkedPathsAsync(visit)).Concat(Reflected()))
            {
                var response = await visit.Page.GotoAsync(path);
                if (response?.Status is not (200 or 400 or 404)) suspects.Add($"{path}: {response?.Status}");
                suspects.AddRange((await Canary.PokeAsync(visit.Page)).Select(html => $"{path}: {html}"));
            }

            Assert.True(suspects.Count == 0, string.Join('\n', suspects));
            Assert.True(canary.Songs.Count == 0, string.Join('\n', canary.Songs));
        }, bypassPolicy: true);
        lists.Delete(recursive: true);
    }

    // All payloads at once, where listings and overviews show them, and a sample of the pages of their own.
    private static async Task<IEnumerable<string>> LinkedPathsAsync(Visit visit)
    {
        string[] starts = ["/?size=500", "/?size=500&sort=list", "/topics", "/orgs", "/months", "/keywords", "/about"];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var start in starts)
        {
            await visit.GoAsync(start);
            found.UnionWith(await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('main a')].map(a => a.getAttribute('href').replace(/\?in=.*$/, ''))
                  .filter(href => /^\/(topics|orgs|keywords|sites|entries)\/[^?]+$/.test(href))
                """));
        }

        Assert.True(found.Count > 3 * Payloads.Markup.Length, $"Only {found.Count} pages: the lists were not imported.");
        return starts.Concat(found.GroupBy(path => path.Split('/')[1]).SelectMany(kind => kind.Where((_, i) => i % (1 + (kind.Count() / SampleOfAKind)) == 0)));
    }

    // What a reader is made to ask for by somebody else's link.
    private static IEnumerable<string> Reflected()
    {
        foreach (var (payload, i) in Payloads.Markup.Select((payload, i) => (Uri.EscapeDataString(payload), i)))
        {
            yield return (i % 4) switch
            {
                0 => $"/search?q={payload}&org={payload}&topic={payload}&keyword={payload}&site={payload}&lang={payload}&has={payload}&source={payload}",
                1 => $"/?month={payload}&sort={payload}",
                2 => $"/orgs/{payload}",
                _ => $"/search?q={payload}",
            };
        }
    }

    // Every mistake at once: Markdown with HTML in it, text in attributes and in the page as it came, and unescaped after folding.
    private static string CarelessText(string payload) =>
        $"{Careless(payload)}<p title=\"{payload}\">x</p><p title='{payload}'>x</p><p>{payload}</p><p>{Folded(payload)}</p>";

    private static string CarelessLink(string address) =>
        $"{Careless($"[link]({address})")}<a href=\"{address.Trim('<', '>')}\">x</a><a href='{Folded(address.Trim('<', '>'))}'>x</a>";

    private static string Careless(string markdown) =>
        Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

    private static string Folded(string text) => WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)).Normalize(NormalizationForm.FormKC);
}
