using ReadingList.Browsing;

namespace ReadingList.Web.Overviews;

public sealed class MonthsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Month);
