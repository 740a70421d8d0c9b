using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>How the start went: what the catalog is called, and what could not be opened or imported.</summary>
public sealed class CatalogStatus(ReadingListSettings settings, CatalogStore store)
{
    private readonly OfImport<string?> _listed = new(store, Listed, unreadable: null);
    private readonly TaskCompletionSource _firstImport = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile IReadOnlyList<SourceProblem> _problems = [];

    /// <summary>The setting <c>ReadingList:Title</c>, else the first heading of the one list that has a name, else the product's own name.</summary>
    public string Title => settings.Title ?? _listed.Value ?? Localization.Words.Text("Brand");

    /// <summary>The same for who knows already which import the database holds.</summary>
    public string TitleAt(long import) => settings.Title ?? _listed.At(import) ?? Localization.Words.Text("Brand");

    /// <summary>One sentence for each list (or the database) that could not be read; empty after a good start.</summary>
    public IReadOnlyList<string> Problems => [.. _problems.Select(problem => problem.Sentence)];

    /// <summary>False until the first import has ended, well or badly.</summary>
    public bool Ready => _firstImport.Task.IsCompleted;

    /// <summary>All that a page may show of this.</summary>
    public string OneLine => $"{Ready} {string.Join(' ', Problems)}";

    /// <summary>Ends when <see cref="Ready"/> is true.</summary>
    public Task FirstImport => _firstImport.Task;

    /// <summary>Whether there is nothing to show yet, because the first import ever is under way.</summary>
    public bool ReadsTheFirst
    {
        get
        {
            try
            {
                return !Ready && store.CurrentVersion() == 0;
            }
            catch (DatabaseException)
            {
                return false;
            }
        }
    }

    /// <summary>An import has ended, or there can be none.</summary>
    /// <param name="asked">What it was about: what is known of other sources stays; null for all.</param>
    /// <returns>The problems that were not known.</returns>
    public IReadOnlyList<SourceProblem> Imported(IReadOnlyList<SourceProblem> problems, IReadOnlyCollection<string>? asked = null)
    {
        lock (_firstImport)
        {
            var before = _problems;
            _problems = [.. before.Where(problem => asked?.Contains(problem.Source) == false && problem.Source.Length > 0), .. problems];
            if (asked is null) _firstImport.TrySetResult();
            return [.. problems.Except(before)];
        }
    }

    // Where several lists have one, none of them names what stands here.
    private static string? Listed(CatalogContext catalog) =>
        catalog.Sources.Where(source => source.Title != null).Select(source => source.Title).Take(2).ToList() is [var only] ? only : null;
}
