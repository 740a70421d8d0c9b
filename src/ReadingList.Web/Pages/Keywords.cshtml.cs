using ReadingList.Browsing;

namespace ReadingList.Web.Pages;

public sealed class KeywordsModel(CatalogBrowser browser) : OverviewPage(browser, FilterDimension.Keyword);
