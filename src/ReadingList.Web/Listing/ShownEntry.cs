using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Listing;

/// <summary>An entry in a listing.</summary>
/// <param name="Month">The month it already stands under ("2022-12"), if any.</param>
/// <param name="Marks">The hits of a search; null without one.</param>
/// <param name="View">The listing it stands in.</param>
/// <param name="ShowsList">Whether it says in which list it stands: where there are several.</param>
public sealed record ShownEntry(EntryListItem Entry, string? Month, SearchMarks? Marks, EntryFilter View, bool ShowsList = false)
{
    // So many topics are named on a row; the entry's page names all.
    private const int MostTopics = 2;

    // Letters: two lines of a wide screen. A paragraph that stands for a title is cut after the third.
    private const int LongTitle = 160;

    /// <summary>Safe HTML, hits marked.</summary>
    public string TitleHtml => Marks?.Title(Entry) ?? Entry.TitleHtml;

    public bool IsLong => Entry.Title.Length > LongTitle;

    /// <summary>Its own note, else another list's in the reader's language if there is one; null without any.</summary>
    public ShownNote? Note { get; } = Entry.NoteHtml is { } html
        ? new(Fold(html, Entry, Marks), Entry.NoteLanguage, null)
        : Borrowed(Entry) is { } lent ? new(NoteFold.Of(lent.Html, lent.Text), lent.Language, lent.List) : null;

    /// <summary>The topics that it names. An entry without a note is one line, which names what tells most: who and where.</summary>
    public IEnumerable<TopicPath> Topics => Note is null ? [] : Entry.Topics.Take(MostTopics);

    /// <summary>How many more there are.</summary>
    public int FurtherTopics => Note is null ? 0 : Entry.Topics.Count - MostTopics;

    /// <summary>The last two names of a topic: what stands far above it is said by no row.</summary>
    public static string Nearest(TopicPath topic) => string.Join(" › ", topic.Names.Skip(topic.Names.Count - 2));

    /// <summary>False where the heading above says all there is to say of the date.</summary>
    public bool ShowsDate => Entry.Published is { } date && (date.ToString() != Month || Entry.PublishedOrigin != ValueOrigin.Stated);

    /// <summary>Links beside the title; those of the note are in the note.</summary>
    public IEnumerable<RelatedChip> Beside =>
        Entry.Related.Where(link => Entry.NoteHtml?.Contains(System.Net.WebUtility.HtmlEncode(link.Url), StringComparison.Ordinal) != true).Select(RelatedChip.Of);

    /// <summary>Whether an address can be linked to: relative ones have no meaning outside their list.</summary>
    public static bool IsElsewhere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // A long note is folded, in a search around its first hit.
    private static NoteFold Fold(string html, EntryListItem entry, SearchMarks? marks) =>
        marks is null ? NoteFold.Of(html, entry.NoteText)
        : marks.NoteAroundHit(entry) is { } around ? new(around, marks.Note(entry), 0)
        : new(marks.Note(entry) ?? html, null, 0);

    private static BorrowedNote? Borrowed(EntryListItem entry) =>
        entry.Borrowed.FirstOrDefault(note => note.Language == Words.Language) ?? (entry.Borrowed is [var first, ..] ? first : null);
}

/// <summary>What is said of an entry in a listing.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Whose">The list that lends it; null for the entry's own.</param>
public sealed record ShownNote(NoteFold Fold, string? Language, ListFace? Whose);
