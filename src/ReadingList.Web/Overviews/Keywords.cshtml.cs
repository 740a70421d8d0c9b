using ReadingList.Browsing;

namespace ReadingList.Web.Overviews;

public sealed class KeywordsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Keyword);
