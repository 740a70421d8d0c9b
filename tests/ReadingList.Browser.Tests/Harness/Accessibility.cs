using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ReadingList.Browser.Tests.Harness;

internal static class Accessibility
{
    // All that colours can do wrong. The other rules find the same in the dark, and take their time.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    /// <summary>Fails where axe finds anything on the page as it stands, of whatever severity, or in its colours by the other theme.</summary>
    public static async Task CheckAsync(this Visit visit)
    {
        // axe passes over a closed disclosure; on wide screens ours shows its content all the same.
        await visit.Page.EvaluateAsync("() => { for (const details of document.querySelectorAll('details')) details.open = true; }");
        await visit.JudgeAsync(await visit.Page.RunAxe());
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = visit.Scene.Dark ? ColorScheme.Light : ColorScheme.Dark });
        await visit.JudgeAsync(await visit.Page.RunAxe(Colours));
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = visit.Scene.Dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    private static async Task JudgeAsync(this Visit visit, AxeResult result)
    {
        Assert.NotEmpty(result.Passes);
        var paper = await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.True(
            result.Violations.Length == 0,
            $"{visit.Path} ({visit.Scene}, on {paper})\n{string.Join('\n', result.Violations.Select(Describe))}");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Take(5).Select(node => $"  {node.Html}"));
}
