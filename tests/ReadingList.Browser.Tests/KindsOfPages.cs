using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests;

/// <summary>One page of every kind.</summary>
internal static class KindsOfPages
{
    private static readonly (string Path, int Status)[] Fixed =
    [
        ("/", 200),
        ("/?page=2&size=10", 200),
        ("/?has=note&size=10&sort=oldest", 200),
        ("/?month=2023&org=google&org=meta&size=10", 200),
        ("/?has=series&size=10", 200),
        ("/topics", 200),
        ("/topics/모델/언어-모델?size=10", 200),
        ("/orgs", 200),
        ("/orgs/스캐터랩", 200),
        ("/months", 200),
        ("/months/2023-05", 200),
        ("/keywords", 200),
        ("/keywords/deepseek-r1", 200),
        ("/sites/arxiv.org?size=10", 200),
        ("/search?q=강화&size=10", 200),
        ("/map?has=note", 200),
        ("/search?q=rkdghk&org=google", 200),
        ("/about", 200),
        ("/marks", 200),
        ("/keys", 200),
        ("/new?since=1", 200),
        ("/offline", 200),
        ("/orgs/nobody-at-all", 200),
        ("/?month=2022-13", 400),
        ("/no/such/page", 404),
    ];

    /// <summary>Opens them one after the other and looks at each.</summary>
    public static async Task ForEachAsync(Visit visit, Func<Task> look)
    {
        foreach (var (path, status) in Fixed)
        {
            await visit.GoAsync(path, status);
            await look();
        }

        await visit.GoAsync("/");
        var listing = new ListingPage(visit);
        await visit.GoAsync(await ListingPage.Details(listing.WithNote.First).GetAttributeAsync("href") ?? "");
        await look();
        await visit.GoAsync("/?has=series");
        await visit.GoAsync(await ListingPage.Series(listing.Entries.First).GetAttributeAsync("href") ?? "");
        await look();
    }
}
