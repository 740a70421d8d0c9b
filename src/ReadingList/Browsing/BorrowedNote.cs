using System.Net;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Notes;

namespace ReadingList.Browsing;

/// <summary>A note of another list, lent to an entry whose own list says nothing.</summary>
/// <param name="List">Whose it is.</param>
/// <param name="Html">Safe HTML; of a long note its beginning.</param>
/// <param name="Text">The same, plain; of a long note its beginning.</param>
/// <param name="Language">BCP 47.</param>
public sealed record BorrowedNote(ListFace List, string Html, string Text, string Language)
{
    internal static BorrowedNote Of(PageRow row, ListFace list) => new(
        list,
        row.NoteMarkdown is { } whole ? NoteHtml.Of(whole) : $"<p>{WebUtility.HtmlEncode(row.NoteText)} …</p>",
        row.NoteText!,
        TextLanguage.Of(row.NoteText!));
}
