using ReadingList.Browsing;

namespace ReadingList.Web.Overviews;

public sealed class TopicsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Topic);
