using ReadingList.Browsing;

namespace ReadingList.Web.Pages;

public sealed class OrgsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Organization);
