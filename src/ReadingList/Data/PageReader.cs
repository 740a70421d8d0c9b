namespace ReadingList.Data;

/// <summary>Brings the texts of a page in one query, so that an import in between cannot tear it; the version says which import it is.</summary>
internal abstract class PageReader : IDisposable
{
    /// <summary>All entries are brought whole.</summary>
    internal const int All = int.MaxValue;

    /// <summary>Of the other entries: what their notes take together in UTF-8, letters of a note behind that, links of one entry, and notes of other lists.</summary>
    protected const int MostNotes = 2_000_000, MostOfNote = 1_000, MostLinks = 200, MostBorrowed = 4;

    /// <param name="entryIds">Each once.</param>
    /// <param name="whole">So many of them, from the first on, are brought whole; of the others no more than a page may cost.</param>
    /// <param name="cancel">Stops between two rows.</param>
    internal abstract IAsyncEnumerable<PageRow> ReadAsync(IEnumerable<int> entryIds, int whole, CancellationToken cancel);

    public abstract void Dispose();
}
