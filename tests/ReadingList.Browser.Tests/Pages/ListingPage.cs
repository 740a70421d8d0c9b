using System.Globalization;
using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests.Pages;

/// <summary>Any view of entries.</summary>
internal sealed class ListingPage(Visit visit) : CatalogPage(visit)
{
    // Milliseconds.
    private const float SoonEnough = 1500;

    public ILocator Entries => Page.Locator("article.entry");

    public ILocator WithNote => Entries.Filter(new() { Has = Page.Locator(".note") });

    public ILocator Chips => Page.Locator(".chips a.chip");

    public ILocator MonthHeadings => Page.Locator("section.month > h2");

    /// <summary>The topics above the one that is shown.</summary>
    public ILocator Crumbs => Page.Locator(".crumbs a");

    public static ILocator Title(ILocator entry) => entry.Locator("h3 a");

    public static ILocator Note(ILocator entry) => entry.Locator(".note > div");

    /// <summary>Leads to the entry's own page.</summary>
    public static ILocator Details(ILocator entry) => entry.Locator(".end > a:last-of-type");

    /// <summary>Leads to the same page, where the parts of its series stand.</summary>
    public static ILocator Series(ILocator entry) => entry.Locator(".end a.beside");

    /// <summary>Entries that name other organisations, or none.</summary>
    public ILocator OfOthersThan(string organization) => Entries.Filter(new() { HasNot = Page.Locator(".meta .org").Filter(new() { HasText = organization }) });

    /// <summary>On narrow screens the filters are folded away; this reader unfolds them.</summary>
    public Task OpenFiltersAsync() => UnfoldAsync(".filters");

    /// <summary>The same for what a listing offers beside its order and its feed.</summary>
    public Task OpenToolsAsync() => UnfoldAsync(".extra");

    private async Task UnfoldAsync(string fold)
    {
        var summary = Page.Locator(fold + " > summary");
        var open = Page.Locator(fold + "[open]");
        if (!await summary.IsVisibleAsync() || await open.CountAsync() > 0) return;
        await Visit.ActivateAsync(summary);
        try
        {
            await Assertions.Expect(open).ToHaveCountAsync(1, new() { Timeout = SoonEnough });
        }
        catch (PlaywrightException)
        {
            // Chromium drops a key pressed in the moment before a page's first picture: who sees nothing happen presses again.
            await Visit.ActivateAsync(summary);
            await Assertions.Expect(open).ToHaveCountAsync(1);
        }
    }

    /// <summary>A value offered in the filters.</summary>
    public ILocator Filter(string name) => Page.Locator(".filters li > a").Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) });

    /// <summary>The same where a reader sees it at once: beside the folded filters on a phone, in them on a wide screen.</summary>
    public ILocator Choice(string name) =>
        Visit.Scene.Width < 800 ? Page.Locator(".short").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) : Filter(name);

    /// <summary>The count of summaries below the heading leads to them.</summary>
    public ILocator WithSummaries => Page.Locator(".intro h1 + p a[href*='has=note']");

    /// <summary>The same of what belongs to a series.</summary>
    public ILocator InSeries => Page.Locator(".intro h1 + p a[href*='has=series']");

    /// <summary>The feed of what is shown.</summary>
    public ILocator Feed => Page.Locator(".tools .feed");

    /// <summary>Saves what is shown, in the browser.</summary>
    public ILocator Save => Page.Locator(".tools [data-save]");

    public ILocator AllOrganizations => Page.Locator(".rail .more[href^='/orgs']");

    /// <summary>The box that narrows a long list of names.</summary>
    public ILocator Narrowing => Page.Locator(".narrow input");

    /// <summary>Takes a value along with those of its kind that are chosen.</summary>
    public ILocator AlsoBy(string name) => Page.GetByRole(AriaRole.Link, new() { Name = Visit.Scene.Says(name + "도 함께 보기", "Also " + name), Exact = true });

    /// <summary>The months offered in the filters, newest first.</summary>
    public ILocator MonthFilters => Page.Locator(".rail li > a[href*='month']");

    public ILocator ChipOf(string name) => Chips.Filter(new() { HasText = name });

    /// <summary>The number beside a filter value: how many entries choosing it shows.</summary>
    public static async Task<int> CountOfAsync(ILocator value) =>
        int.Parse(await value.Locator(".n").TextContentAsync() ?? "", NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
}
