using ReadingList.Data;

namespace ReadingList.Import;

/// <param name="Source">As the settings name it; "" for the catalog itself.</param>
/// <param name="Sentence">Readers of the catalog see it.</param>
public sealed record SourceProblem(string Source, string Sentence);

/// <summary>Brings the catalog in step with the lists that the settings name.</summary>
/// <param name="access">What may be asked; null for <see cref="SourceAccess.Default"/>.</param>
public sealed class ConfiguredLists(CatalogStore store, CatalogImporter importer, SourceAccess? access = null)
{
    private readonly SourceAccess _access = (access ?? SourceAccess.Default) with { NamesOnly = true };

    // One list after the other, however many imports are under way: the others wait here as long as it takes, and not for the database.
    private readonly Lock _turn = new();

    /// <summary>
    /// Imports each list by itself: one that cannot be read keeps what the catalog has of it and does not hold up the
    /// others. Lists that the settings no longer name leave the catalog, unless a path could not be followed; so does a
    /// list that is gone from a folder they name, unless that would remove many entries.
    /// </summary>
    /// <param name="sources">All that the settings name: see <see cref="ListSources.Find"/>.</param>
    /// <param name="asked">Only these are read, of the others the catalog keeps what it has; null for all.</param>
    /// <returns>One sentence for each problem of a source that was asked, and of the catalog; empty where all went well.</returns>
    /// <exception cref="OperationCanceledException">Between two lists, or two entries.</exception>
    public IReadOnlyList<SourceProblem> Import(IReadOnlyList<string> sources, IReadOnlyCollection<string>? asked = null, CancellationToken cancellation = default)
    {
        var problems = new List<SourceProblem>();
        var lists = new List<(string Source, ListSource List)>();
        foreach (var source in sources) Try(problems, source, SourceLabel.Of(source), () => lists.AddRange(ListSources.Find([source], _access).Select(list => (source, list))));
        var allFound = problems.Count == 0;
        if (asked is not null) problems.RemoveAll(problem => !asked.Contains(problem.Source));
        foreach (var (source, list) in FetchedLists.Of(lists.Where(each => asked?.Contains(each.Source) != false), each => each.List, (each, list) => (each.Source, list)))
        {
            cancellation.ThrowIfCancellationRequested();
            Try(problems, source, list.Label, () => Import(list, cancellation));
        }

        if (allFound) Try(problems, "", "The catalog", () => DropOthers(lists.ConvertAll(each => each.List.Key), VanishedLists.Of(store, sources), problems));
        return problems;
    }

    private void Import(ListSource list, CancellationToken cancellation)
    {
        lock (_turn) importer.Import([list], new ImportOptions(Configured: true), cancellation: cancellation);
    }

    private void DropOthers(List<string> named, IReadOnlyList<VanishedList> vanished, List<SourceProblem> problems)
    {
        using var context = store.CreateDbContext();
        var configured = context.Sources.Where(source => source.Configured).Select(source => source.Key).ToList();
        foreach (var key in configured.Except(named, StringComparer.Ordinal))
        {
            Try(problems, "", SourceLabel.Of(key), () =>
            {
                if (vanished.FirstOrDefault(list => list.Key == key) is { } gone) RemovalGuard.Check(gone);
                lock (_turn) importer.Leave(key);
            });
        }
    }

    private static void Try(List<SourceProblem> problems, string source, string label, Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is ImportException or DatabaseException)
        {
            problems.Add(new(source, failure.Message));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // No fault of ours in reading one list may cost the others. Its own words may hold what is nobody's business.
            problems.Add(new(source, $"{label}: the list cannot be imported ({failure.GetType().Name})."));
        }
    }
}
