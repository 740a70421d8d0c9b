using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests.Pages;

/// <summary>The reader's own marks, and the buttons that set them anywhere.</summary>
internal sealed class MarksPage(Visit visit) : CatalogPage(visit)
{
    public ILocator Link => Page.Locator(".top a.own");

    public ILocator Later => Page.Locator("[data-kind=later] article.entry");

    public ILocator Read => Page.Locator("[data-kind=read] article.entry");

    public ILocator Lists => Page.Locator("[data-kind]:visible");

    public ILocator Export => Button("파일로 저장", "Save as a file");

    public ILocator File => Page.Locator("input[type=file]");

    public ILocator Carry => Button("다른 기기로 옮기기", "Take to another device");

    public ILocator Address => Page.Locator(".link input");

    public ILocator Said => Page.Locator(".carry output");

    public ILocator Question => Page.GetByRole(AriaRole.Dialog);

    public ILocator Merge => Button("추가", "Add them");

    public static ILocator ForLater(ILocator entry) => entry.Locator("[data-mark=later]");

    public static ILocator AsRead(ILocator entry) => entry.Locator("[data-mark=read]");

    public ILocator Button(string korean, string english) =>
        Page.GetByRole(AriaRole.Button, new() { Name = Visit.Scene.Says(korean, english), Exact = true });
}
