using ReadingList.Browsing;

namespace ReadingList.Web.Pages;

public sealed class MonthsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Month);
