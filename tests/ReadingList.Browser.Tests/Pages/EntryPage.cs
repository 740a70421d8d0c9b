using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests.Pages;

/// <summary>Everything known about one link.</summary>
internal sealed class EntryPage(Visit visit) : CatalogPage(visit)
{
    /// <summary>The title, which leads to the post itself.</summary>
    public ILocator Link => Heading.Locator("a:not(.name)").First;

    /// <summary>An emphasised name in the title, which leads to what else there is of it.</summary>
    public ILocator Name(string name) => Heading.Locator("a.name").Filter(new() { HasText = name });

    public ILocator Note => Page.Locator("main .note");
}
