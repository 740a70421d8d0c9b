using System.Globalization;
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
    private const int WarmPages = 5000;
    private const int Rounds = 20;
    private const int Port = 5873;
    private static readonly FilterDimension[] Dimensions = [FilterDimension.Topic, FilterDimension.Organization, FilterDimension.Keyword];

    /// <param name="path">A catalog of many entries.</param>
    public static async Task RunAsync(TextWriter output, string path, int entries)
    {
        using var few = await SideAsync(await ImportBenchmark.CatalogAsync(Few), Port);
        using var many = await SideAsync(path, Port + 1);
        await few.WarmAsync();
        await many.WarmAsync();
        // In turn, so that what else the machine does falls on both.
        for (var round = 0; round < Rounds; round++)
        {
            await few.AskAsync(round);
            await many.AskAsync(round);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a page of a view nobody has asked for, median: {few.Cost * 1000:0.00} ms of CPU at {Few} entries, {many.Cost * 1000:0.00} ms at {entries}"));
        Figure.Print(output, $"growth of a page from {Few} to {entries} entries, exponent", Math.Log(many.Cost / few.Cost) / Math.Log(entries / (double)Few), 0.1);
    }

    private static async Task<Side> SideAsync(string path, int port) => new(await ServerProcess.AppAsync(path, port), await ViewsAsync(path));

    private sealed class Side(ServerProcess app, List<EntryFilter> views) : IDisposable
    {
        // Every second view has the app compiled, by as many pages for either catalog; the others are new to it.
        private readonly List<EntryFilter> _warm = [.. views.Where((_, i) => i % 2 == 0)];
        private readonly List<EntryFilter> _unseen = [.. views.Where((_, i) => i % 2 == 1)];
        private readonly HttpClient _client = new() { BaseAddress = app.Address };
        private readonly List<double> _costs = [];

        /// <summary>Seconds of the server's CPU for the page in the middle: a collection or compilation falls on others.</summary>
        public double Cost => Figure.Median(_costs);

        public async Task WarmAsync()
        {
            for (var page = 0; page < WarmPages; page++) await _client.GetByteArrayAsync(_warm[page % _warm.Count].OfSize(Size + 1 + (page / _warm.Count)).Address());
        }

        public async Task AskAsync(int round)
        {
            foreach (var view in _unseen.Where((_, i) => i % Rounds == round))
            {
                var before = app.Cpu();
                await _client.GetByteArrayAsync(view.OfSize(Size).Address());
                _costs.Add(app.Cpu() - before);
            }
        }

        public void Dispose()
        {
            _client.Dispose();
            app.Dispose();
        }
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
