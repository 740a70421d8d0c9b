using System.Globalization;
using System.Text;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>RIS, as reference managers read it: one tag a line, so every value is on one line.</summary>
public sealed class RisFormat : TextFormat
{
    public override string Name => "ris";

    public override string MediaType => "application/x-research-info-systems; charset=utf-8";

    protected override void Append(StringBuilder text, ExportView view, EntryListItem entry)
    {
        Tag(text, "TY", "ELEC");
        Tag(text, "ID", entry.Id);
        Tag(text, "TI", entry.Title);
        foreach (var author in Authors(entry)) Tag(text, "AU", author);
        // A reference has one publisher: of several tags the programs that read this keep one.
        Tag(text, "PB", string.Join("; ", entry.Organizations.Select(organization => organization.Name)));
        if (entry.Published is { } date)
        {
            Tag(text, "PY", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            Tag(text, "DA", $"{date.Year:0000}/{(date.Month > 0 ? $"{date.Month:00}" : "")}/{(date.Day > 0 ? $"{date.Day:00}" : "")}/");
        }

        foreach (var keyword in entry.Keywords) Tag(text, "KW", keyword.Name);
        Tag(text, "AB", entry.NoteText);
        Tag(text, "LA", entry.Language);
        Tag(text, "UR", entry.Url);
        foreach (var link in entry.Related) Tag(text, "L2", link.Url);
        text.Append("ER  - \r\n\r\n");
    }

    // What nobody signs is by the organisation.
    private static IEnumerable<string> Authors(EntryListItem entry) =>
        entry.Authors is { Length: > 0 } authors ? AuthorList.Of(authors) : entry.Organizations.Select(organization => organization.Name);

    private static void Tag(StringBuilder text, string tag, string? value)
    {
        if (OneLine(value) is { Length: > 0 } line) text.Append(tag).Append("  - ").Append(line).Append("\r\n");
    }
}
