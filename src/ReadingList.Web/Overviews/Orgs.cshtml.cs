using ReadingList.Browsing;

namespace ReadingList.Web.Overviews;

public sealed class OrgsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Organization);
