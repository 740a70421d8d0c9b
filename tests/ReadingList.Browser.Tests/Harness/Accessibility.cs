using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

internal static class Accessibility
{
    // axe's own binding opens another page for every run; here the page itself runs it, which takes a tenth of the time.
    private static readonly string Axe = ReadAxe();

    // The places of all that is right would take most of the rest, and nobody reads them: only violations have theirs.
    private const string Run = """
        async colours => {
          const more = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };
          const only = colours ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } : { rules: more };
          const found = await axe.run(document, { ...only, resultTypes: ['violations'] });
          const describe = v => `${v.id} (${v.impact}): ${v.help}\n` + v.nodes.slice(0, 5).map(node => `  ${node.html}`).join('\n');
          return { paper: getComputedStyle(document.body).backgroundColor, passes: found.passes.length, violations: found.violations.map(describe) };
        }
        """;

    /// <summary>Fails where axe finds anything on the page as it stands, of whatever severity, or in its colours by the other theme.</summary>
    public static async Task CheckAsync(this Visit visit)
    {
        // axe passes over a closed disclosure; on wide screens ours shows its content all the same.
        await visit.Page.EvaluateAsync("() => { for (const details of document.querySelectorAll('details')) details.open = true; }");
        await visit.Page.EvaluateAsync(Axe);
        await visit.JudgeAsync(colours: false);

        // The other rules find the same in the dark, and take their time.
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = visit.Scene.Dark ? ColorScheme.Light : ColorScheme.Dark });
        await visit.JudgeAsync(colours: true);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = visit.Scene.Dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    private static async Task JudgeAsync(this Visit visit, bool colours)
    {
        var result = await visit.Page.EvaluateAsync<Result>(Run, colours);
        Assert.True(result.Passes > 0, $"axe judged nothing on {visit.Path}.");
        Assert.True(result.Violations.Length == 0, $"{visit.Path} ({visit.Scene}, on {result.Paper})\n{string.Join('\n', result.Violations)}");
    }

    private static string ReadAxe()
    {
        using var resource = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")
            ?? throw new InvalidOperationException("The package Deque.AxeCore.Commons has no axe in it.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }

    private sealed record Result
    {
        public string Paper { get; init; } = "";

        public int Passes { get; init; }

        public string[] Violations { get; init; } = [];
    }
}
