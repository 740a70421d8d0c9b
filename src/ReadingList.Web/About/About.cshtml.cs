using ReadingList.Browsing;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.About;

/// <summary>Where the catalog comes from: its lists, their last imports, every link accounted for, every doubt told.</summary>
[WithoutCatalog]
public sealed class AboutModel(SourceReports reports, CatalogBrowser browser) : CatalogPage
{
    public IReadOnlyList<SourceReport> Sources { get; private set; } = [];

    public CatalogFigures? Figures { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Figures = await browser.FiguresAsync(cancel);
        Sources = await reports.AllAsync(cancel);
        (Heading, Description, Address, Section) = (Words.Text("About.Title"), Words.Text("About.Lead"), "/about", "about");
    }
}
