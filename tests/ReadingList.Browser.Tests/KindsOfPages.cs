using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests;

/// <summary>Every page that the app has a route for, and views of them that look otherwise.</summary>
internal static class KindsOfPages
{
    // A page that is added stands in no list: its route brings it here. These have the same routes and show something else.
    private static readonly (string Path, int Status)[] Views =
    [
        ("/", 200),
        ("/?page=2&size=10", 200),
        ("/?has=note&size=10&sort=oldest", 200),
        ("/?month=2023&org=google&org=meta&size=10", 200),
        ("/?has=series&size=10", 200),
        ("/search?q=강화&size=10", 200),
        ("/search?q=강화 서빙 뷁뷁뷁", 200),
        ("/search?q=rkdghk&org=google", 200),
        ("/map?has=note", 200),
        ("/new?since=1", 200),
        ("/orgs/nobody-at-all", 200),
        ("/?month=2022-13", 400),
        ("/no/such/page", 404),
    ];

    /// <summary>Opens them one after the other and looks at each.</summary>
    public static async Task ForEachAsync(Stage stage, Visit visit, Func<Task> look)
    {
        foreach (var route in await stage.RoutesAsync()) await LookAsync(route + "?size=10", IsOfFailures(route) ? 404 : 200);
        foreach (var (path, status) in Views) await LookAsync(path, status);

        await visit.GoAsync("/");
        var listing = new ListingPage(visit);
        await LookAsync(await ListingPage.Details(listing.WithNote.First).GetAttributeAsync("href") ?? "", 200);
        await visit.GoAsync("/?has=series");
        await LookAsync(await ListingPage.Series(listing.Entries.First).GetAttributeAsync("href") ?? "", 200);

        async Task LookAsync(string path, int status)
        {
            await visit.GoAsync(path, status);
            await look();
        }
    }

    // Whoever asks for the page of a failure itself gets one: there is none.
    private static bool IsOfFailures(string route) => route.StartsWith("/error/", StringComparison.OrdinalIgnoreCase);
}
