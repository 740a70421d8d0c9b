using System.Data.Common;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>How the start went: what the catalog is called, and what could not be opened or imported.</summary>
public sealed class CatalogStatus(ReadingListSettings settings, CatalogDatabase database, CatalogVersion version)
{
    private readonly TaskCompletionSource _firstImport = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile IReadOnlyList<string> _problems = [];
    private volatile Tuple<long, string?>? _title;

    /// <summary>The setting <c>ReadingList:Title</c>, else the first heading of a list that names it, else the product's own name.</summary>
    public string Title => settings.Title ?? ListTitle() ?? Localization.Words.Text("Brand");

    /// <summary>One sentence for each list (or the database) that could not be read; empty after a good start.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>False until the first import has ended, well or badly.</summary>
    public bool Ready => _firstImport.Task.IsCompleted;

    /// <summary>Ends when <see cref="Ready"/> is true.</summary>
    public Task FirstImport => _firstImport.Task;

    /// <summary>Whether there is nothing to show yet, because the first import ever is under way.</summary>
    public bool ReadsTheFirst
    {
        get
        {
            try
            {
                return !Ready && version.Current() == 0;
            }
            catch (DbException)
            {
                return false;
            }
        }
    }

    /// <summary>An import has ended, or there can be none.</summary>
    public void Imported(IReadOnlyList<string> problems)
    {
        _problems = problems;
        _firstImport.TrySetResult();
    }

    // Of the import that is shown: pages are kept as long as that is the same.
    private string? ListTitle()
    {
        try
        {
            var import = version.Current();
            if (_title is { } known && known.Item1 == import) return known.Item2;
            using var catalog = database.CreateDbContext();
            var title = catalog.Sources.Where(source => source.Title != null).OrderBy(source => source.Id).Select(source => source.Title).FirstOrDefault();
            _title = Tuple.Create(import, title);
            return title;
        }
        catch (Exception failure) when (failure is DbException or DatabaseException)
        {
            return _title?.Item2;
        }
    }
}
