using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Browsing;
using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Benchmarks;

/// <summary>What the suggestions cost that come with each letter typed: CPU time, the slowest in a hundred against its limit.</summary>
internal static class SuggestionBenchmark
{
    private const int Titles = 150;
    private const int Terms = 150;
    private const int Letters = 14;
    private const int Worst = 5;
    private const double MostMilliseconds = 30;

    /// <param name="path">A catalog that an import made.</param>
    public static async Task RunAsync(TextWriter output, string path)
    {
        await using var services = new ServiceCollection()
            .AddCatalog(new DatabaseSettings { ConnectionString = $"Data Source={path}" }).AddBrowsing().BuildServiceProvider();
        await services.GetRequiredService<CatalogStore>().MigrateAsync();
        await using var scope = services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        await catalog.Database.OpenConnectionAsync();
        var browser = scope.ServiceProvider.GetRequiredService<CatalogBrowser>();
        var typed = await TypedAsync(catalog);
        var entries = await catalog.Entries.CountAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"suggestions for {typed.Count} beginnings of titles and terms, {entries} entries"));
        foreach (var titles in new[] { false, true })
        {
            var costs = new List<(double Milliseconds, string Typed)>();
            // The first round compiles, and asks the index which terms it holds.
            foreach (var round in new[] { 0, 1 })
            {
                costs.Clear();
                foreach (var text in typed)
                {
                    var before = Environment.CpuUsage.TotalTime;
                    await browser.SuggestAsync(text, 4, titles);
                    costs.Add(((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, text));
                }

                Print(output, $"{(titles ? "with titles" : "terms and names")}, {(round == 0 ? "asked for the first time" : "asked again")}", costs);
            }
        }
    }

    private static void Print(TextWriter output, string name, List<(double Milliseconds, string Typed)> costs)
    {
        costs.Sort((one, other) => one.Milliseconds.CompareTo(other.Milliseconds));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name}: median {costs[costs.Count / 2].Milliseconds:0.00} ms, worst {costs[^1].Milliseconds:0.0} ms of CPU ({string.Join(", ", costs.TakeLast(Worst).Select(cost => $"“{cost.Typed}”"))})"));
        Figure.Print(output, $"  {name}: slowest in a hundred, ms", costs[costs.Count * 99 / 100].Milliseconds, MostMilliseconds);
    }

    // As they grow under a reader's hands.
    private static async Task<List<string>> TypedAsync(CatalogContext catalog)
    {
        var titles = await catalog.Entries.OrderBy(entry => entry.Id).Take(Titles).Select(entry => entry.Title).ToListAsync();
        var terms = Glossary.BuiltIn.Concepts.SelectMany(concept => concept.Names).Where((_, at) => at % 20 == 0).Take(Terms);
        return [.. titles.Concat(terms).SelectMany(text => Enumerable.Range(1, Math.Min(text.Length, Letters)).Select(length => text[..length])).Distinct(StringComparer.Ordinal)];
    }
}
