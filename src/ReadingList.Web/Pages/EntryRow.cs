using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Web.Pages;

/// <summary>An entry in a listing, and the month it already stands under ("2022-12"), if any.</summary>
public sealed record EntryRow(EntryListItem Entry, string? Month)
{
    /// <summary>False where the heading above says all there is to say of the date.</summary>
    public bool ShowsDate => Entry.Published is { } date && (date.ToString() != Month || Entry.PublishedOrigin != ValueOrigin.Stated);

    /// <summary>Links beside the title; those of the note are in the note.</summary>
    public IEnumerable<EntryLink> Beside =>
        Entry.Related.Where(link => Entry.NoteHtml?.Contains(System.Net.WebUtility.HtmlEncode(link.Url), StringComparison.Ordinal) != true);

    /// <summary>Whether an address can be linked to: relative ones have no meaning outside their list.</summary>
    public static bool IsElsewhere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
