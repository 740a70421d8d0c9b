using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests.Pages;

/// <summary>What every page has: the menu, a heading, the search field and the reader's preferences.</summary>
internal class CatalogPage(Visit visit)
{
    protected Visit Visit => visit;

    protected IPage Page => visit.Page;

    public ILocator Heading => Page.Locator("main h1");

    /// <summary>A search box that scripts make a combobox.</summary>
    public ILocator SearchField => Page.Locator("form.search input[type=search]");

    public ILocator Suggestions => Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);

    /// <summary>The suggestions under a heading of the panel.</summary>
    public ILocator SuggestionsOf(string kind) =>
        Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Group, new() { Name = kind, Exact = true }).GetByRole(AriaRole.Option);

    /// <summary>The saved searches, on the page of the reader's own.</summary>
    public ILocator Saved => Page.Locator("main .saved");

    /// <summary>What a screen reader says of a new result.</summary>
    public ILocator Told => Page.GetByRole(AriaRole.Status);

    public ILocator SkipLink => Page.Locator("a.skip");

    /// <summary>An entry of the menu, by its words in the reader's language.</summary>
    public ILocator Menu(string korean, string english) =>
        Page.GetByRole(AriaRole.Navigation, new() { Name = visit.Scene.Says("주 메뉴", "Main navigation"), Exact = true })
            .GetByRole(AriaRole.Link, new() { Name = visit.Scene.Says(korean, english), Exact = true });

    /// <summary>A button that changes a preference: "language" to "en", "theme" to "dark".</summary>
    public ILocator Preference(string name, string value) => Page.Locator($"form.prefs button[name={name}][value={value}]");

    /// <summary>A name among others: a topic of the tree, an organisation or keyword of an overview.</summary>
    public ILocator Named(string name) => Page.Locator("main li > a").Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) });
}
