using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace ReadingList.Browser.Tests.Harness;

internal static class Accessibility
{
    /// <summary>Fails where axe finds anything on the page as it stands, of whatever severity.</summary>
    public static async Task CheckAsync(this Visit visit)
    {
        // axe passes over a closed disclosure; on wide screens ours shows its content all the same.
        await visit.Page.EvaluateAsync("() => { for (const details of document.querySelectorAll('details')) details.open = true; }");
        var result = await visit.Page.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, $"{visit.Path} ({visit.Scene})\n{string.Join('\n', result.Violations.Select(Describe))}");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Take(5).Select(node => $"  {node.Html}"));
}
