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
    /// <summary>Safe HTML, hits marked.</summary>
    public string TitleHtml => Marks?.Title(Entry) ?? Entry.TitleHtml;

    /// <summary>Safe HTML, hits marked; null without a note. A long note is folded, in a search around its first hit.</summary>
    public NoteFold? Note => Entry.NoteHtml is not { } html ? null
        : Marks is null ? NoteFold.Of(html, Entry.NoteText)
        : Marks.NoteAroundHit(Entry) is { } around ? new NoteFold(around, Marks.Note(Entry), 0)
        : new NoteFold(Marks.Note(Entry) ?? html, null, 0);

    /// <summary>Another list's note where it has none of its own: in the reader's language if there is one.</summary>
    public BorrowedNote? Borrowed => Entry.NoteHtml is not null ? null
        : Entry.Borrowed.FirstOrDefault(note => note.Language == Words.Language) ?? (Entry.Borrowed is [var first, ..] ? first : null);

    /// <summary>So many topics are named on a row; the entry's page names all.</summary>
    public const int MostTopics = 2;

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
}
