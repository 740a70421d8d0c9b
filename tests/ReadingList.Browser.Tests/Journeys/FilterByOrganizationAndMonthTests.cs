using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class FilterByOrganizationAndMonthTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.All), MemberType = typeof(Scenes))]
    public Task A_reader_narrows_to_an_organisation_and_a_month_and_takes_one_filter_off(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/");

        await page.OpenFiltersAsync();
        var organization = page.Filter("Google");
        var all = await ListingPage.CountOfAsync(organization);
        await visit.ActivateAsync(organization);
        await Assertions.Expect(page.Heading).ToHaveTextAsync("Google");
        Assert.Equal("/orgs/google", visit.Path);
        await Assertions.Expect(page.Entries).ToHaveCountAsync(all);

        await page.OpenFiltersAsync();
        var month = page.MonthFilters.First;
        var some = await ListingPage.CountOfAsync(month);
        var spoken = await month.Locator("span").First.TextContentAsync() ?? "";
        await visit.ActivateAsync(month);
        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
        Assert.StartsWith("/orgs/google?month=20", visit.Path, StringComparison.Ordinal);
        var iso = visit.Path[^"2022-12".Length..];
        await Assertions.Expect(page.Entries).ToHaveCountAsync(some);
        await Assertions.Expect(page.MonthHeadings).ToHaveCountAsync(1);
        await Assertions.Expect(page.MonthHeadings).ToContainTextAsync(spoken);
        Assert.InRange(some, 1, all - 1);
        await Assertions.Expect(page.OfOthersThan("Google")).ToHaveCountAsync(0);

        await visit.ActivateAsync(page.ChipOf("Google"));
        await Assertions.Expect(page.Heading).ToHaveTextAsync(spoken);
        Assert.Equal($"/months/{iso}", visit.Path);
        await Assertions.Expect(page.Entries.Nth(some - 1)).ToBeAttachedAsync();
    });
}
