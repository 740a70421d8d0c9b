using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ReadingList.Browsing;
using ReadingList.Data.Sqlite;

namespace ReadingList.Tests.Browsing;

public sealed class QueryCountTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // One query brings the texts, one more asks the full-text index; both are prepared beside EF.
    [Theory]
    [InlineData("")]
    [InlineData("org=google&topic=nlp&has=note&sort=oldest")]
    [InlineData("org=nobody")]
    [InlineData("q=scaling&month=2022")]
    public async Task A_page_of_a_loaded_catalog_needs_no_query_of_EF(string query)
    {
        var sample = new Sample("Scaling", "2022-12") { Topics = ["NLP"], Organizations = ["Google"], Note = "요약", Related = 2, Images = 1 };
        using var catalog = await SmallCatalog.Of([.. Enumerable.Repeat(sample, 60)]);
        Assert.Equal(0, await CountAsync(catalog, browser => browser.ListAsync(Filters.Parse(query), Token)));
    }

    [Fact]
    public async Task An_entry_of_a_loaded_catalog_needs_two_queries_of_EF()
    {
        using var catalog = await SmallCatalog.Of(new Sample("One"));
        Assert.Equal(2, await CountAsync(catalog, browser => browser.FindAsync("id00000001", Token)));
    }

    private static async Task<int> CountAsync(SmallCatalog catalog, Func<CatalogBrowser, Task> view)
    {
        var queries = new CountedQueries();
        var options = new DbContextOptionsBuilder<SqliteCatalogContext>().UseSqlite($"Data Source={catalog.File}").AddInterceptors(queries).Options;
        using var current = new CurrentSnapshot();
        await using var context = new SqliteCatalogContext(options) { Store = catalog.Store };
        var browser = new CatalogBrowser(context, current);
        await browser.ListAsync(EntryFilter.Everything, Token);
        queries.Count = 0;
        await view(browser);
        return queries.Count;
    }

    private sealed class CountedQueries : DbCommandInterceptor
    {
        internal int Count { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
