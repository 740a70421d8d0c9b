using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class VisitsTests(Stage stage)
{
    // As if the reader had seen all but the last import, and left long ago.
    private const string BeforeTheLastImport = """
        () => {
          const latest = Number(document.body.dataset.added.split(':')[0]);
          localStorage.setItem('visit', JSON.stringify({ since: 0, seen: latest - 1, left: 0, at: latest - 86400 }));
        }
        """;

    [Theory]
    [InlineData("ko", 1440)]
    [InlineData("en", 390)]
    public Task What_came_since_the_last_visit_is_marked_counted_and_moves_nothing(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        await visit.Page.AddInitScriptAsync("""
            window.moved = 0;
            window.movers = [];
            new PerformanceObserver(list => list.getEntries().forEach(shift => {
              window.moved += shift.value;
              window.movers.push(...shift.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? '' + source.node?.textContent));
            })).observe({ type: 'layout-shift', buffered: true });
            """);
        var listing = new ListingPage(visit);
        var (line, marks) = (visit.Page.Locator("a.since"), visit.Page.Locator("article.entry .new"));
        await visit.GoAsync("/");
        await Assertions.Expect(line).ToHaveCountAsync(0);
        await Assertions.Expect(marks).ToHaveCountAsync(0);

        // As on a slow line: the page stands there before its scripts come.
        await visit.Page.RouteAsync("**/*.js*", async route =>
        {
            await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            await route.ContinueAsync();
        });
        await visit.Page.EvaluateAsync(BeforeTheLastImport);
        await visit.GoAsync("/");
        await Assertions.Expect(line).ToBeVisibleAsync();
        await Assertions.Expect(marks.First).ToHaveTextAsync(visit.Scene.Says("새 글", "new"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => window.movers"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>("() => window.moved"));
        await visit.CheckAsync();

        await visit.GoAsync("/topics");
        await visit.GoAsync("/");
        var count = System.Text.RegularExpressions.Regex.Match(await line.InnerTextAsync(), visit.Scene.Says("[0-9]+(?=편)", "^[0-9]+"), System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        await visit.ActivateAsync(line);
        await Assertions.Expect(listing.Heading).ToHaveTextAsync(visit.Scene.Says("새로 들어온 글", "New in the catalog"));
        await Assertions.Expect(listing.Entries).ToHaveCountAsync(int.Parse(count.Value, System.Globalization.CultureInfo.InvariantCulture));
        await visit.CheckAsync();
    });
}
