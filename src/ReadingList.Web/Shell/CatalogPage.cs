using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadingList.Browsing;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Shell;

/// <summary>What every page tells its layout.</summary>
public abstract class CatalogPage : PageModel
{
    /// <summary>Plain text of the heading; the first half of the window's title. Empty on the first page of all.</summary>
    public string Heading { get; protected set; } = "";

    /// <summary>BCP 47 of the heading where it is not the page's own, else null.</summary>
    public string? HeadingLanguage { get; protected set; }

    public string Description { get; protected set; } = Words.Text("About.Lead");

    /// <summary>The entries that this page is about: its feeds and its canonical address.</summary>
    public EntryFilter View { get; protected set; } = EntryFilter.Everything;

    /// <summary>Whether there is anything to export and to follow.</summary>
    public bool HasExports { get; protected set; } = true;

    /// <summary>Rooted at the app; null where the page has no address worth keeping.</summary>
    public string? Address { get; protected set; }

    /// <summary>The stylesheets it needs besides those of every page: "listing" where entries are listed, else "sheets".</summary>
    public virtual IReadOnlyList<string> Styles => ["sheets"];

    /// <summary>Which part of the navigation is current: "latest", "topics", "orgs", "months", "keywords", "map", "about" or none.</summary>
    public string? Section { get; protected set; }

    /// <summary>The import this page shows, where that and the address settle what it says; null where it depends on more.</summary>
    public long? Version { get; protected set; }

    public string CanonicalUrl => Request.Home() + Address;
}
