using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Browsing;
using ReadingList.Data;

namespace ReadingList.Benchmarks;

/// <summary>What views of a catalog cost that nobody has asked for before: CPU time, and ratios to the least they could cost.</summary>
internal sealed class ViewBenchmark(CatalogContext catalog, CatalogSnapshot snapshot, CatalogBrowser browser, TextWriter output)
{
    private const int Views = 60;
    private const double MaxRelevance = 60;
    private static readonly string[] CommonWords = ["language", "models", "with", "임베딩", "모델", "학습"];

    /// <param name="path">A catalog that an import made.</param>
    public static async Task RunAsync(TextWriter output, string path)
    {
        await using var services = new ServiceCollection()
            .AddCatalog(new DatabaseSettings { ConnectionString = $"Data Source={path}" }).AddBrowsing().BuildServiceProvider();
        await services.GetRequiredService<CatalogStore>().MigrateAsync();
        await using var scope = services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        await catalog.Database.OpenConnectionAsync();
        var loading = Environment.CpuUsage.TotalTime;
        var snapshot = await services.GetRequiredService<CurrentSnapshot>().GetAsync(catalog, CancellationToken.None);
        loading = Environment.CpuUsage.TotalTime - loading;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"views of {snapshot.Rows} entries; columns loaded in {loading.TotalSeconds:0.00} s of CPU"));
        var benchmark = new ViewBenchmark(catalog, snapshot, scope.ServiceProvider.GetRequiredService<CatalogBrowser>(), output);
        var costs = await benchmark.RunAsync();
        var made = await ServerBenchmark.RunAsync(output, path, [.. benchmark.Filters()]);
        // What is made of the rows (the page, its compression, the request) costs the same whoever reads them.
        var rest = made - costs.Average(cost => cost.Again);
        Figure.Print(output, "first page of a filter or a search / plain ADO and the same Razor page", (rest + costs.Average(cost => cost.View)) / (rest + costs.Average(cost => cost.Rows)), 1.6);
        await GrowthBenchmark.RunAsync(output, path, snapshot.Rows);
    }

    private async Task<List<ViewCosts>> RunAsync()
    {
        var filters = Filters().ToList();
        for (var day = 1; day <= 40; day++) await CostsAsync(EntryFilter.Everything.With(FilterDimension.Search, $"{day}"));
        var costs = new List<ViewCosts>();
        foreach (var filter in filters) costs.Add(await CostsAsync(filter));

        var values = costs.Where((_, i) => filters[i].Query is null).ToList();
        var searches = costs.Except(values).ToList();
        Print("newest of an organisation, topic, month or keyword", values.Select(cost => cost.View));
        Print("their rows by plain ADO, ids known", values.Select(cost => cost.Rows));
        Print("newest of a search", searches.Select(cost => cost.View));
        Print("its count, newest ids and rows by plain ADO", searches.Select(cost => cost.Rows));
        await SearchAsync();
        return costs;
    }

    private async Task<ViewCosts> CostsAsync(EntryFilter filter)
    {
        EntryListing? listing = null;
        var view = await CostAsync(async () => listing = await browser.ListAsync(filter));
        var again = await CostAsync(() => browser.ListAsync(filter));
        var ids = listing!.Items.Select(item => item.Id).ToList();
        var rows = await catalog.Entries.Where(entry => ids.Contains(entry.PublicId)).Select(entry => entry.Id).ToListAsync();
        var found = filter.Query is null ? 0 : await CostAsync(() => AdoPage.NewestAsync(catalog, filter));
        return new(view, again, found + await CostAsync(() => AdoPage.ReadAsync(catalog, rows)));
    }

    // Search and every facet beside the search alone; then the order of relevance of the commonest word.
    private async Task SearchAsync()
    {
        var searches = Words().Take(Views).Select(word => EntryFilter.Everything.With(FilterDimension.Search, word).SortedBy(EntrySort.Newest)).ToList();
        var pairs = new List<(double Ids, double Counted)>();
        foreach (var search in searches)
        {
            var ids = await CostAsync(() => AdoPage.IdsAsync(catalog, search));
            pairs.Add((ids, await CostAsync(async () =>
            {
                var hits = await EntrySearch.FindAsync(catalog, snapshot, search, TimeProvider.System.GetUtcNow(), CancellationToken.None);
                return new FacetCounts(snapshot, search, new FilterMatches(snapshot, search, hits!.All)).Facets();
            })));
        }

        Figure.Print(output, "search with all facets / its hit ids alone, by plain ADO", pairs.Sum(pair => pair.Counted) / pairs.Sum(pair => pair.Ids), 1.3);
        var (word, share) = await CommonestAsync();
        // What is compiled at the first time is no part of the question.
        foreach (var other in CommonWords.Where(other => other != word)) await RelevanceAsync(other);
        Figure.Print(output, string.Create(CultureInfo.InvariantCulture, $"order of relevance of \"{word}\" ({share:P0} of all entries), ms"), await RelevanceAsync(word) * 1000, MaxRelevance);
    }

    private Task<double> RelevanceAsync(string word) =>
        CostAsync(() => browser.ListAsync(EntryFilter.Everything.With(FilterDimension.Search, word).SortedBy(EntrySort.Relevance)));

    private async Task<(string Word, double Share)> CommonestAsync()
    {
        var best = ("", 0.0);
        foreach (var word in CommonWords)
        {
            var hits = await EntrySearch.FindAsync(catalog, snapshot, EntryFilter.Everything.With(FilterDimension.Search, word), TimeProvider.System.GetUtcNow(), CancellationToken.None);
            var share = hits!.All.Count / (double)snapshot.Rows;
            if (Math.Abs(share - 0.33) < Math.Abs(best.Item2 - 0.33)) best = (word, share);
        }

        return best;
    }

    private IEnumerable<EntryFilter> Filters() =>
        Values(FilterDimension.Organization).Concat(Values(FilterDimension.Topic)).Concat(Values(FilterDimension.Month)).Concat(Values(FilterDimension.Keyword))
            .Concat(Words().Take(Views).Select(word => EntryFilter.Everything.With(FilterDimension.Search, word).SortedBy(EntrySort.Newest)));

    private IEnumerable<EntryFilter> Values(FilterDimension dimension)
    {
        var names = snapshot.Column(dimension)!.Names;
        return Enumerable.Range(0, names.Count).Take(Views).Select(number => EntryFilter.Everything.With(dimension, names.Value(number)));
    }

    private IEnumerable<string> Words() => catalog.Entries.OrderBy(entry => entry.Id).Take(Views * 4).Select(entry => entry.Title).AsEnumerable()
        .SelectMany(title => title.Split(' ')).Where(word => word.Length > 2 && word.All(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase);

    private void Print(string name, IEnumerable<double> seconds)
    {
        var sorted = seconds.Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: median {sorted[sorted.Count / 2] * 1000:0.00} ms, worst {sorted[^1] * 1000:0.00} ms of CPU"));
    }

    private static async Task<double> CostAsync<T>(Func<Task<T>> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>Seconds of CPU: a view seen for the first time and once more; its rows by plain ADO, which has to find those of a search.</summary>
    private sealed record ViewCosts(double View, double Again, double Rows);
}
