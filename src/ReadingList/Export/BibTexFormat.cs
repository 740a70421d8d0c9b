using System.Globalization;
using System.Text;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>BibTeX with biblatex's <c>@online</c>, UTF-8.</summary>
public sealed class BibTexFormat : TextFormat
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public override string Name => "bib";

    public override string Label => "BibTeX";

    public override string MediaType => "application/x-bibtex; charset=utf-8";

    protected override void Append(StringBuilder text, ExportView view, EntryListItem entry)
    {
        text.Append(CultureInfo.InvariantCulture, $"@online{{{entry.Id},\n  title = {{{{{Escape(entry.Title)}}}}},\n");
        if (entry.Authors is { Length: > 0 } authors) Field(text, "author", string.Join(" and ", AuthorList.Of(authors).Select(name => $"{{{Escape(name)}}}")));
        else if (entry.Organizations.Count > 0) Field(text, "author", string.Join(" and ", entry.Organizations.Select(each => $"{{{Escape(each.Name)}}}")));
        if (entry.Published is { } date)
        {
            Field(text, "year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            if (date.HasMonth) text.Append(CultureInfo.InvariantCulture, $"  month = {Months[date.Month - 1]},\n");
            if (date.Day > 0) Field(text, "day", date.Day.ToString(CultureInfo.InvariantCulture));
        }

        if (entry.Keywords.Count > 0) Field(text, "keywords", string.Join(", ", entry.Keywords.Select(keyword => Escape(keyword.Name))));
        if (entry.NoteText is { } note) Field(text, "abstract", Escape(note));
        Field(text, "langid", entry.Language == "ko" ? "korean" : "english");
        Field(text, "url", Address(entry.Url));
        text.Append("}\n\n");
    }

    private static void Field(StringBuilder text, string name, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");

    // BibTeX counts braces even behind a backslash, so a lone one must be spelled out.
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in OneLine(value))
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '#' or '$' or '%' or '&' or '_' => $@"\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    // Addresses are taken literally; only what would end the field may not stand in them.
    private static string Address(string url) => OneLine(url)
        .Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
