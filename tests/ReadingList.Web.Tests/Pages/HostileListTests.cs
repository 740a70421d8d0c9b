using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class HostileListTests : IDisposable
{
    private const string Payload = "<img src=x onerror=alert(1)><script>alert(1)</script>\"'><svg/onload=alert(1)>";

    private readonly CatalogApp _app = new CatalogApp().WithList(
        "a \"onload='x' & list.md",
        $"""
        # {Payload} title
        ## {Payload} heading
        * [{Payload} in a title (Dec 2022, <b onclick=alert(1)>Org</b>)](https://example.org/a): a note {Payload} with `<script>alert(1)</script>`
        * [A **{Payload}** keyword (Nov 2022, {Payload})](https://example.org/b)
            * [click](javascript:alert(1)) and <javascript:alert(1)> and [data](data:text/html,<script>alert(1)</script>)
            * ![picture](https://tracker.example/pixel.png) ![local](x.svg) ![{Payload}](./ok.png)
            * [{Payload} part](https://example.org/a)
        * [A link that runs](javascript:alert(document.domain))
        * [Vb](vbscript:msgbox) and [Broken](https://example.org/c"onmouseover=alert(1))
        """);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Nothing_of_a_list_comes_alive_on_any_page()
    {
        var home = await _app.PageAsync("/");
        var entries = home.QuerySelectorAll(".meta a[href^='/entries/']").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.NotEmpty(entries);
        foreach (var address in (string[])["/", "/topics", "/orgs", "/keywords", "/months", "/map", "/search?q=titl&org=x", "/about", "/?sort=list", .. entries])
        {
            foreach (var language in new[] { "ko", "en" }) Harmless(await _app.PageAsync(address, language), address);
        }
    }

    private static void Harmless(IDocument page, string address)
    {
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Matches(@"^/(site|search|lists|pages|marks|visits)\.\w+\.js$", script.GetAttribute("src")));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.StartsWith("/sources/", image.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("main iframe, main object, main embed, main style, main base, main meta, main link, main svg[onload]"));
        foreach (var element in page.All)
        {
            Assert.All(element.Attributes, attribute => Assert.False(
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style",
                $"{address}: {element.OuterHtml}"));
            if (element.GetAttribute("href") is not { } href || element.LocalName == "link") continue;
            Assert.True(
                href.StartsWith('/') || href.StartsWith('#') || href.StartsWith("http://", StringComparison.Ordinal) || href.StartsWith("https://", StringComparison.Ordinal),
                $"{address}: {element.OuterHtml}");
            if (!href.StartsWith('/') && !href.StartsWith('#')) Assert.Contains("noopener", element.GetAttribute("rel"), StringComparison.Ordinal);
        }
    }
}
