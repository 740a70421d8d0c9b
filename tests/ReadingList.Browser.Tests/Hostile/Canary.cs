using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Hostile;

/// <summary>A function of every window and frame that sings when anything calls it.</summary>
internal sealed class Canary
{
    // Poking is what readers do: they hover, focus and press. Links that lead somewhere harmless stay where they are.
    private const string PokeEverything = """
        async () => {
          addEventListener('click', e => {
            const link = e.target.closest('a');
            const address = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
            if (address && URL.canParse(address, location) && /^https?:/.test(new URL(address, location).protocol)) e.preventDefault();
          }, true);
          addEventListener('submit', e => { if (/^https?:/.test(e.target.action)) e.preventDefault(); }, true);
          for (const element of document.querySelectorAll('body, body *')) {
            for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'toggle']) {
              element.dispatchEvent(new Event(type, { bubbles: true }));
            }
            if (element.matches('a, button, div, p, span, text, summary')) {
              element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
            }
          }
          await new Promise(requestAnimationFrame);
        }
        """;

    // What may stand in a page at all. Scripts are the app's own files; nothing carries a handler or an address that runs.
    private const string Suspects = """
        () => {
          const bad = [];
          const running = /^(javascript|vbscript|livescript|data|blob|file|feed|view-source):/i;
          for (const e of document.querySelectorAll('*')) {
            if (e.matches('iframe, object, embed, base, meta[http-equiv=refresh], math, style, template:not(body > #marks), noscript, svg script, svg animate, svg set, video, audio')) bad.push(e.outerHTML);
            if (e.matches('script:not([type="application/ld+json"])') && (!e.src || new URL(e.src).origin !== location.origin)) bad.push(e.outerHTML);
            for (const a of e.attributes) {
              if (a.name.startsWith('on')) bad.push(e.outerHTML);
              if (/^(href|src|action|formaction|xlink:href|data|poster|srcset)$/.test(a.name) && running.test(a.value.replace(/[\u0000-\u0020\u00a0\u00ad]/g, ''))) bad.push(e.outerHTML);
            }
          }
          return bad.map(html => html.slice(0, 200));
        }
        """;

    private readonly ConcurrentQueue<string> _songs = new();

    private Canary()
    {
    }

    /// <summary>The addresses of the frames in which something ran.</summary>
    public IReadOnlyCollection<string> Songs => _songs;

    public static async Task<Canary> HangAsync(IBrowserContext context)
    {
        var canary = new Canary();
        await context.ExposeBindingAsync("canary", (BindingSource source) => canary._songs.Enqueue(source.Frame.Url));
        return canary;
    }

    /// <summary>Does with a page whatever may wake what sleeps in it.</summary>
    /// <returns>The elements that should not be there, as HTML.</returns>
    public static async Task<string[]> PokeAsync(IPage page)
    {
        var suspects = await page.EvaluateAsync<string[]>(Suspects);
        await page.EvaluateAsync(PokeEverything);
        return suspects;
    }
}
