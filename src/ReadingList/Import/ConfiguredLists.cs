using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Brings the catalog in step with the lists that the settings name.</summary>
public sealed class ConfiguredLists(CatalogDatabase database, CatalogImporter importer)
{
    /// <summary>
    /// Imports each list by itself: one that cannot be read keeps what the catalog has of it and does not hold up the
    /// others. Lists that the settings no longer name leave the catalog, unless a path could not be followed; so does a
    /// list that is gone from a folder they name, unless that would remove many entries.
    /// </summary>
    /// <param name="paths">See <see cref="ListSources.Find"/>.</param>
    /// <returns>One sentence for each problem; empty where all went well.</returns>
    public IReadOnlyList<string> Import(IReadOnlyList<string> paths, CancellationToken cancellation = default)
    {
        var problems = new List<string>();
        var lists = new List<ListSource>();
        foreach (var path in paths) Try(problems, () => lists.AddRange(ListSources.Find([path])));
        var allFound = problems.Count == 0;
        foreach (var list in lists)
        {
            Try(problems, () => importer.Import([list], new ImportOptions(Configured: true), cancellation: cancellation));
        }

        if (allFound) Try(problems, () => DropOthers(lists, VanishedLists.Of(database, paths), problems));
        return problems;
    }

    private void DropOthers(List<ListSource> lists, IReadOnlyList<VanishedList> vanished, List<string> problems)
    {
        using var context = database.CreateDbContext();
        var configured = context.Sources.Where(source => source.Configured).Select(source => source.Key).ToList();
        foreach (var key in configured.Except(lists.Select(list => list.Key), StringComparer.Ordinal))
        {
            Try(problems, () =>
            {
                if (vanished.FirstOrDefault(list => list.Key == key) is { } gone) RemovalGuard.Check(gone);
                importer.Leave(key);
            });
        }
    }

    private static void Try(List<string> problems, Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is ImportException or DatabaseException)
        {
            problems.Add(failure.Message);
        }
    }
}
