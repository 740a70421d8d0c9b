namespace ReadingList.Web.Hosting;

/// <summary>How the start went: what the catalog is called, and what could not be opened or imported.</summary>
public sealed class CatalogStatus
{
    private volatile IReadOnlyList<string> _problems = [];
    private volatile string? _title;

    /// <summary>The setting <c>ReadingList:Title</c>, else the first heading of a list that names it, else the product's own name.</summary>
    public string Title => _title ?? Localization.Words.Text("Brand");

    /// <summary>One sentence for each list (or the database) that could not be read; empty after a good start.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>False until the first import has ended, well or badly.</summary>
    public bool Ready { get; private set; }

    public void Started(string? title, IReadOnlyList<string> problems) => (_title, _problems, Ready) = (title, problems, true);
}
