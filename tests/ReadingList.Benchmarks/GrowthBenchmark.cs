using Microsoft.Extensions.DependencyInjection;
using ReadingList.Browsing;
using ReadingList.Data;

namespace ReadingList.Benchmarks;

/// <summary>
/// How the cost of a page grows with the catalog: whole pages over HTTP of views that nobody has asked for before, ten
/// entries on each, beside such pages of a catalog of a thousand entries. CPU time of the server.
/// </summary>
internal static class GrowthBenchmark
{
    private const int Few = 1000;
    private const int Size = 10;
    private const int ViewsOfEach = 40;
    private const int WarmPages = 1500;
    private const int Port = 5873;
    private static readonly FilterDimension[] Dimensions = [FilterDimension.Topic, FilterDimension.Organization, FilterDimension.Keyword];

    /// <param name="path">A catalog of many entries.</param>
    public static async Task RunAsync(TextWriter output, string path, int entries)
    {
        var few = await CostAsync(await ImportBenchmark.CatalogAsync(Few));
        var many = await CostAsync(path);
        Figure.Print(output, $"growth of a page from {Few} to {entries} entries, exponent", Math.Log(many / few) / Math.Log(entries / (double)Few), 0.1);
    }

    private static async Task<double> CostAsync(string path)
    {
        var views = await ViewsAsync(path);
        using var app = await ServerProcess.AppAsync(path, Port);
        using var client = new HttpClient { BaseAddress = app.Address };
        // Every second view has the app compiled, by as many pages for either catalog; the others are new to it.
        var warm = views.Where((_, i) => i % 2 == 0).ToList();
        for (var page = 0; page < WarmPages; page++) await client.GetByteArrayAsync(warm[page % warm.Count].OfSize(Size + 1 + (page / warm.Count)).Address());
        var unseen = views.Where((_, i) => i % 2 == 1).ToList();
        var before = app.Cpu();
        foreach (var view in unseen) await client.GetByteArrayAsync(view.OfSize(Size).Address());
        return (app.Cpu() - before) / unseen.Count;
    }

    // Those that fill their page.
    private static async Task<List<EntryFilter>> ViewsAsync(string path)
    {
        await using var services = new ServiceCollection()
            .AddCatalog(new DatabaseSettings { ConnectionString = $"Data Source={path}" }).AddBrowsing().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var snapshot = await services.GetRequiredService<CurrentSnapshot>().GetAsync(scope.ServiceProvider.GetRequiredService<CatalogContext>(), CancellationToken.None);
        return [.. Dimensions.SelectMany(dimension =>
        {
            var column = snapshot.Column(dimension)!;
            return Enumerable.Range(0, column.Names.Count).Where(number => column.Totals[number] >= Size).Take(ViewsOfEach)
                .Select(number => EntryFilter.Everything.With(dimension, column.Names.Value(number)));
        })];
    }
}
