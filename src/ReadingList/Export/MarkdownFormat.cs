using System.Globalization;
using System.Text;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>A list as curators write it. What the catalog only inferred is left out: a list states what it says.</summary>
public sealed class MarkdownFormat : TextFormat
{
    public override string Name => "md";

    public override string Label => "Markdown";

    public override string MediaType => "text/markdown; charset=utf-8";

    public override bool NamesTheView => true;

    protected override string Head(ExportView view) => $"# {Escape(view.Title)}\n\n";

    protected override void Append(StringBuilder text, ExportView view, EntryListItem entry)
    {
        text.Append("* [").Append(Escape(entry.Title));
        var facts = Facts(entry).ToList();
        if (facts.Count > 0) text.Append(" (").AppendJoin(", ", facts).Append(')');
        text.Append("](").Append(Address(entry.Url)).Append(")\n");
        foreach (var line in (entry.NoteText ?? "").Split('\n'))
        {
            if (Escape(line) is { Length: > 0 } note) text.Append("  * ").Append(note).Append('\n');
        }

        if (entry.Related.Count > 0)
        {
            text.Append("  * ").AppendJoin(", ", entry.Related.Select(link => $"[{Escape(link.Text)}]({Address(link.Url)})")).Append('\n');
        }
    }

    private static IEnumerable<string> Facts(EntryListItem entry)
    {
        if (entry is { Published: { } date, PublishedOrigin: ValueOrigin.Stated }) yield return date.ToString();
        foreach (var organization in entry.Organizations.Where(each => !each.Inferred)) yield return Escape(organization.Name);
    }

    // Any ASCII punctuation may be escaped, so all that could begin a mark is.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in OneLine(text))
        {
            if (@"\`*_{}[]<>#|~$^&!=".Contains(c, StringComparison.Ordinal) || (escaped.Length == 0 && c is '-' or '+' or ':')) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Address(string url)
    {
        var address = new StringBuilder(url.Length);
        foreach (var c in OneLine(url)) address.Append(c is ' ' or '(' or ')' or '<' or '>' or '\\' ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:X2}") : c.ToString());
        return address.ToString();
    }
}
