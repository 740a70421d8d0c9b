using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Browsing;
using ReadingList.Data;

namespace ReadingList.Benchmarks.Recall;

/// <summary>Whether search finds exactly what a plain scan of all texts of a catalog finds.</summary>
internal sealed class RecallBenchmark(CatalogContext catalog, CatalogSnapshot snapshot, TextWriter output)
{
    /// <summary>Entries read at once, and those whose texts queries are made of.</summary>
    private const int Batch = 20_000;

    private const int MostShown = 5;

    /// <param name="path">A catalog that an import of this build made.</param>
    /// <returns>Whether there was no difference.</returns>
    public static async Task<bool> RunAsync(TextWriter output, string path)
    {
        await using var services = new ServiceCollection()
            .AddCatalog(new DatabaseSettings { ConnectionString = $"Data Source={path}" }).AddBrowsing().BuildServiceProvider();
        await services.GetRequiredService<CatalogStore>().MigrateAsync();
        await using var scope = services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        var snapshot = await services.GetRequiredService<CurrentSnapshot>().GetAsync(catalog, CancellationToken.None);
        return await new RecallBenchmark(catalog, snapshot, output).RunAsync();
    }

    private async Task<bool> RunAsync()
    {
        var sample = await TextsAsync(0);
        var names = sample.SelectMany(entry => entry.Shown.Concat(entry.Others).Append(entry.Title)).ToList();
        var kinds = new QueryMaker([.. names, .. sample.Select(entry => entry.Note)], names).Kinds();
        var expected = await ScanAsync([.. kinds.SelectMany(kind => kind.Queries)]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"search of {snapshot.Rows} entries against a plain scan of their folded texts"));
        output.WriteLine("  kind of query                        queries  with hits        hits     recall  precision");
        var (same, at) = (true, 0);
        foreach (var kind in kinds)
        {
            same &= await CompareAsync(kind, expected.AsMemory(at, kind.Queries.Count));
            at += kind.Queries.Count;
        }

        return same;
    }

    private async Task<bool> CompareAsync(RecallKind kind, ReadOnlyMemory<RowSet> expected)
    {
        var (hits, found, right, answered) = (0L, 0L, 0L, 0);
        var different = new List<string>();
        for (var i = 0; i < kind.Queries.Count; i++)
        {
            var (wanted, got) = (expected.Span[i], await FindAsync(kind.Queries[i]));
            var both = RowSet.Intersection(snapshot.Rows, [wanted, got]).Count;
            (hits, found, right) = (hits + wanted.Count, found + got.Count, right + both);
            if (wanted.Count > 0) answered++;
            if (wanted.Count != both || got.Count != both) different.Add(string.Create(CultureInfo.InvariantCulture, $"    {kind.Queries[i].Typed}: {wanted.Count} by scan, {got.Count} by search, {both} in both"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Name,-36} {kind.Queries.Count,7} {answered,10} {hits,11} {Share(right, hits),10:0.000000} {Share(right, found),10:0.000000}"));
        foreach (var line in different.Take(MostShown)) output.WriteLine(line);
        return different.Count == 0;
    }

    private async Task<RowSet> FindAsync(RecallQuery query) =>
        EntryFilter.TryParse([new("q", query.Typed), new("glossary", "off")], out var filter, out _) && await EntrySearch.FindAsync(catalog, snapshot, filter, TimeProvider.System.GetUtcNow(), CancellationToken.None) is { } hits
            ? hits.All
            : throw new InvalidOperationException($"\"{query.Typed}\" is no search.");

    private async Task<RowSet[]> ScanAsync(IReadOnlyList<RecallQuery> queries)
    {
        var asked = queries.Select(ScannedQuery.Of).ToArray();
        var found = queries.Select(_ => new RowSet(snapshot.Rows)).ToArray();
        for (var from = 0; await TextsAsync(from) is { Count: > 0 } texts; from = texts[^1].Id)
        {
            var entries = texts.AsParallel().AsOrdered().Select(text => new ScannedEntry(snapshot.RowOf(text.Id)!.Value, text)).ToArray();
            Parallel.For(0, queries.Count, at =>
            {
                foreach (var entry in entries)
                {
                    if (entry.Answers(asked[at])) found[at].Add(entry.Row);
                }
            });
        }

        return found;
    }

    private async Task<List<EntryTexts>> TextsAsync(int behind)
    {
        var entries = await catalog.Entries.Where(entry => entry.Id > behind).OrderBy(entry => entry.Id).Take(Batch).Select(entry => new { entry.Id, entry.Title, entry.NoteText }).ToListAsync();
        if (entries.Count == 0) return [];
        var last = entries[^1].Id;
        var organizations = (await catalog.EntryOrganizations.Where(use => use.EntryId > behind && use.EntryId <= last).Select(use => new { use.EntryId, use.Name }).ToListAsync()).ToLookup(use => use.EntryId, use => use.Name);
        var keywords = (await catalog.EntryKeywords.Where(use => use.EntryId > behind && use.EntryId <= last).Select(use => new { use.EntryId, use.Name }).ToListAsync()).ToLookup(use => use.EntryId, use => use.Name);
        return entries.ConvertAll(entry => new EntryTexts(
            entry.Id, entry.Title, [.. organizations[entry.Id].SelectMany(Shown), .. keywords[entry.Id]], [.. organizations[entry.Id].SelectMany(Others)], entry.NoteText ?? ""));
    }

    private IEnumerable<string> Shown(string organization) => snapshot.OrganizationNames.Find(organization) is { } known ? [organization, known.Name] : [organization];

    private IEnumerable<string> Others(string organization) => snapshot.OrganizationNames.Find(organization)?.OtherNames ?? [];

    private static double Share(long part, long whole) => whole == 0 ? 1 : part / (double)whole;
}
