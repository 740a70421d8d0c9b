using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Marks;

/// <summary>What the worker shows where the server cannot be reached: a script fills it from what the browser has kept.</summary>
[WithoutCatalog]
public sealed class OfflineModel : CatalogPage
{
    public override IReadOnlyList<string> Styles => ["listing", "sheets"];

    public void OnGet() => (Heading, Description) = (Words.Text("Offline.Title"), Words.Text("Offline.Lead"));
}
