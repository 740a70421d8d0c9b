using System.Net;
using System.Text;
using Markdig;
using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Hostile;
using Xunit;

namespace ReadingList.Browser.Tests;

/// <summary>Nothing that a stranger writes into a list runs, not even where the content policy does not stop it.</summary>
public sealed class HostileListTests(Stage stage)
{
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

    // Every mistake at once: Markdown with HTML in it, text in attributes and in the page as it came, and unescaped after folding.
    private static string CarelessText(string payload) =>
        $"{Careless(payload)}<p title=\"{payload}\">x</p><p title='{payload}'>x</p><p>{payload}</p><p>{Folded(payload)}</p>";

    private static string CarelessLink(string address) =>
        $"{Careless($"[link]({address})")}<a href=\"{address.Trim('<', '>')}\">x</a><a href='{Folded(address.Trim('<', '>'))}'>x</a>";

    private static string Careless(string markdown) =>
        Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

    private static string Folded(string text) => WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)).Normalize(NormalizationForm.FormKC);
}
