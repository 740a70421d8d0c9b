using System.Buffers;
using System.Globalization;
using System.Text;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>RFC 4180 with a header row. The byte order mark makes spreadsheets read Hangul.</summary>
public sealed class CsvFormat : TextFormat
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;\t");

    public override string Name => "csv";

    public override string MediaType => "text/csv; charset=utf-8; header=present";

    protected override bool ByteOrderMark => true;

    protected override string Head(ExportView view) =>
        "id,url,title,published,organizations,topics,keywords,note,related,images,source,line,addedOn\r\n";

    protected override void Append(StringBuilder text, ExportView view, EntryListItem entry) => text
        .AppendJoin(',', Cells(entry).Select(Escape)).Append("\r\n");

    private static string[] Cells(EntryListItem entry) =>
    [
        entry.Id,
        entry.Url,
        entry.Title,
        entry.Published?.ToString() ?? "",
        string.Join("; ", entry.Organizations.Select(organization => organization.Name)),
        string.Join("; ", entry.Topics.Select(topic => string.Join(" > ", topic.Names))),
        string.Join("; ", entry.Keywords.Select(keyword => keyword.Name)),
        entry.NoteText ?? "",
        string.Join("; ", entry.Related.Select(link => $"{link.Text} {link.Url}")),
        string.Join("; ", entry.Images.Select(image => image.Url)),
        entry.SourceName,
        entry.Line.ToString(CultureInfo.InvariantCulture),
        entry.AddedOn.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    ];

    // A spreadsheet runs what begins like a formula: an apostrophe before it makes it text again.
    private static string Escape(string cell)
    {
        var safe = cell.TrimStart(' ') is [var first, ..] && "=+-@\t\r\n|＝＋－＠".Contains(first, StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(Quoted) || safe != safe.Trim()
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
