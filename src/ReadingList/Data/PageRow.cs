using ReadingList.Catalog;

namespace ReadingList.Data;

/// <summary>One row of the query that fetches a page: an entry's texts, one of its links or images, a note of another list, or the catalog's version.</summary>
internal sealed record PageRow
{
    internal const int IsEntry = 0;
    internal const int IsRelated = 1;
    internal const int IsImage = 2;
    internal const int IsVersion = 3;

    /// <summary>A note of another list, for an entry without one: <see cref="Text"/> is that list's name.</summary>
    internal const int IsBorrowed = 4;

    public required int Kind { get; init; }

    public required int EntryId { get; init; }

    /// <summary>Of a link or image; the entry's line; the version.</summary>
    public required long Number { get; init; }

    /// <summary>Title, link text or alternative text.</summary>
    public required string? Text { get; init; }

    public required string? Url { get; init; }

    public string? PublicId { get; init; }

    public string? TitleHtml { get; init; }

    public ValueOrigin PublishedOrigin { get; init; }

    public string? Venue { get; init; }

    public string? Authors { get; init; }

    /// <summary>Null of a borrowed note: see <see cref="NoteMarkdown"/>.</summary>
    public string? NoteHtml { get; init; }

    /// <summary>Of a borrowed note; null where it is longer than a page may bring.</summary>
    public string? NoteMarkdown { get; init; }

    public string? NoteText { get; init; }

    public string? NoteLanguage { get; init; }

    public DateTime AddedOn { get; init; }

    public DateTime ChangedOn { get; init; }
}
