using ReadingList.Browsing;

namespace ReadingList.Web.Pages;

public sealed class OrgsModel(CatalogBrowser browser) : OverviewPage(browser, "orgs", FilterDimension.Organization);
