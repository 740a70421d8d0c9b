using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>The Netscape bookmark file that browsers and bookmark services import.</summary>
public sealed class BookmarksFormat : TextFormat
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public override string Name => "html";

    public override string MediaType => "text/html; charset=utf-8";

    public override bool NamesTheView => true;

    protected override string Head(ExportView view) =>
        $"""
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
        <TITLE>{Escape(view.Title)}</TITLE>
        <H1>{Escape(view.Title)}</H1>
        <DL><p>

        """;

    protected override void Append(StringBuilder text, ExportView view, EntryListItem entry)
    {
        var added = new DateTimeOffset(entry.AddedOn).ToUnixTimeSeconds();
        var tags = entry.Keywords.Select(keyword => keyword.Name).Concat(entry.Topics.Select(topic => topic.Names[^1]))
            .Select(tag => tag.Replace(',', ' ')).Distinct();
        text.Append(CultureInfo.InvariantCulture,
            $"    <DT><A HREF=\"{Escape(ValidAddress.Of(entry.Url))}\" ADD_DATE=\"{added}\" TAGS=\"{Escape(string.Join(',', tags))}\">{Escape(entry.Title)}</A>\n");
        if (OneLine(entry.NoteText) is { Length: > 0 } note) text.Append("    <DD>").Append(Escape(note)).Append('\n');
    }

    protected override string Foot => "</DL><p>\n";

    private static string Escape(string text) => Html.Encode(OneLine(text));
}
