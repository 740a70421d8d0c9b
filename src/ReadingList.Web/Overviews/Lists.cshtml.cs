using ReadingList.Browsing;

namespace ReadingList.Web.Overviews;

public sealed class ListsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Source);
