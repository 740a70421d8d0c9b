using ReadingList.Browsing;

namespace ReadingList.Web.Pages;

public sealed class TopicsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Topic);
