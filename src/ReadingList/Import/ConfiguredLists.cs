using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Brings the catalog in step with the lists that the settings name. Readers of the catalog see its messages.</summary>
/// <param name="access">What may be asked; null for <see cref="SourceAccess.Default"/>.</param>
public sealed class ConfiguredLists(CatalogStore store, CatalogImporter importer, SourceAccess? access = null)
{
    // Of as many the bytes are held at once.
    private const int FetchedAtOnce = 4;

    private readonly SourceAccess _access = (access ?? SourceAccess.Default) with { NamesOnly = true };

    /// <summary>
    /// Imports each list by itself: one that cannot be read keeps what the catalog has of it and does not hold up the
    /// others. Lists that the settings no longer name leave the catalog, unless a path could not be followed; so does a
    /// list that is gone from a folder they name, unless that would remove many entries.
    /// </summary>
    /// <param name="paths">See <see cref="ListSources.Find"/>.</param>
    /// <returns>One sentence for each problem, whatever it was; empty where all went well.</returns>
    /// <exception cref="OperationCanceledException">Between two lists, or two entries.</exception>
    public IReadOnlyList<string> Import(IReadOnlyList<string> paths, CancellationToken cancellation = default)
    {
        var problems = new List<string>();
        var lists = new List<ListSource>();
        foreach (var path in paths) Try(problems, SourceLabel.Of(path), () => lists.AddRange(ListSources.Find([path], _access)));
        var allFound = problems.Count == 0;
        foreach (var list in lists.Chunk(FetchedAtOnce).SelectMany(Fetched))
        {
            cancellation.ThrowIfCancellationRequested();
            Try(problems, list.Label, () => importer.Import([list], new ImportOptions(Configured: true), cancellation: cancellation));
        }

        if (allFound) Try(problems, "The catalog", () => DropOthers(lists, VanishedLists.Of(store, paths), problems));
        return problems;
    }

    private static IEnumerable<ListSource> Fetched(ListSource[] lists) =>
        Array.ConvertAll(lists, list => Task.Run(list.Fetched)).Select(list => list.GetAwaiter().GetResult());

    private void DropOthers(List<ListSource> lists, IReadOnlyList<VanishedList> vanished, List<string> problems)
    {
        using var context = store.CreateDbContext();
        var configured = context.Sources.Where(source => source.Configured).Select(source => source.Key).ToList();
        foreach (var key in configured.Except(lists.Select(list => list.Key), StringComparer.Ordinal))
        {
            Try(problems, SourceLabel.Of(key), () =>
            {
                if (vanished.FirstOrDefault(list => list.Key == key) is { } gone) RemovalGuard.Check(gone);
                importer.Leave(key);
            });
        }
    }

    private static void Try(List<string> problems, string label, Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is ImportException or DatabaseException)
        {
            problems.Add(failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // No fault of ours in reading one list may cost the others. Its own words may hold what is nobody's business.
            problems.Add($"{label}: the list cannot be imported ({failure.GetType().Name}).");
        }
    }
}
