using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Web.Pages;

/// <summary>An entry in a listing.</summary>
/// <param name="Month">The month it already stands under ("2022-12"), if any.</param>
/// <param name="Marks">The hits of a search; null without one.</param>
/// <param name="View">The listing it stands in.</param>
public sealed record ShownEntry(EntryListItem Entry, string? Month, SearchMarks? Marks, EntryFilter View)
{
    /// <summary>Safe HTML, hits marked.</summary>
    public string TitleHtml => Marks?.Title(Entry) ?? Entry.TitleHtml;

    /// <summary>Safe HTML, hits marked; null without a note. A long note is folded, in a search around its first hit.</summary>
    public NoteFold? Note => Entry.NoteHtml is not { } html ? null
        : Marks is null ? NoteFold.Of(html)
        : Marks.NoteAroundHit(Entry) is { } around ? new NoteFold(around, Marks.Note(Entry), 0)
        : new NoteFold(Marks.Note(Entry) ?? html, null, 0);

    /// <summary>False where the heading above says all there is to say of the date.</summary>
    public bool ShowsDate => Entry.Published is { } date && (date.ToString() != Month || Entry.PublishedOrigin != ValueOrigin.Stated);

    /// <summary>Links beside the title; those of the note are in the note.</summary>
    public IEnumerable<RelatedChip> Beside =>
        Entry.Related.Where(link => Entry.NoteHtml?.Contains(System.Net.WebUtility.HtmlEncode(link.Url), StringComparison.Ordinal) != true).Select(RelatedChip.Of);

    /// <summary>Whether an address can be linked to: relative ones have no meaning outside their list.</summary>
    public static bool IsElsewhere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
