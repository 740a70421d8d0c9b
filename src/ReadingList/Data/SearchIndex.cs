using ReadingList.Search;

namespace ReadingList.Data;

/// <summary>
/// The full-text index of the catalog: one of the two places where engines differ, beside the <see cref="CatalogStore"/>. It knows
/// entries by their ids and words as <see cref="SearchTokens"/> cuts them; how it keeps them is its own affair.
/// </summary>
internal abstract class SearchIndex
{
    /// <summary>Writes texts, within a transaction.</summary>
    /// <param name="texts">Of entries that have none; read once. By date, then by id: in any other order it takes many times as long.</param>
    public abstract void Write(IEnumerable<IndexedText> texts);

    /// <summary>Takes out an entry's text: before the entry's own row changes, which says where in the index it stands.</summary>
    public abstract void Remove(int entryId);

    /// <summary>Finds all entries in which every clause of a plan occurs.</summary>
    /// <param name="plan">At least one clause.</param>
    /// <param name="reaches">How deep into an entry; each is asked for by itself, in one round trip.</param>
    /// <param name="found">Told the place in <paramref name="reaches"/> and an entry's id, in no order.</param>
    /// <param name="cancel">Stops between two round trips.</param>
    public abstract Task FindAsync(SearchPlan plan, IReadOnlyList<SearchReach> reaches, Action<int, int> found, CancellationToken cancel);

    /// <summary>The newest entries that hold every clause of a plan; reads no further than it must.</summary>
    /// <param name="plan">At least one clause.</param>
    /// <param name="reach">How deep into an entry.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <returns>Ids, newest first.</returns>
    public abstract Task<List<int>> NewestAsync(SearchPlan plan, SearchReach reach, int count, CancellationToken cancel);

    /// <summary>The words that texts hold, from one to another, both included, in the order of code points.</summary>
    public abstract IAsyncEnumerable<IndexedWord> WordsAsync(string first, string last, CancellationToken cancel);

    /// <summary>The words that begin with a letter and are of about a length: among them is what a reader has mistyped.</summary>
    /// <param name="letter">a to z.</param>
    /// <param name="shortest">Letters.</param>
    /// <param name="longest">Letters.</param>
    /// <param name="cancel">Stops between two words.</param>
    public abstract IAsyncEnumerable<IndexedWord> WordsNearAsync(char letter, int shortest, int longest, CancellationToken cancel);
}

/// <param name="PublishedKey">See <see cref="Catalog.PartialDate.Key"/>; 0 without a date.</param>
internal readonly record struct IndexedText(int PublishedKey, int EntryId, SearchText Text);

/// <param name="Texts">How many entries hold it.</param>
internal readonly record struct IndexedWord(string Word, long Texts);
