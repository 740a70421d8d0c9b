using System.Text;
using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>What was read, as the specs write it: one entry a paragraph, only what it has.</summary>
internal static class ReadingPrinter
{
    public static string Print(ListDocument document)
    {
        var text = new StringBuilder();
        if (document.Title is { } title) text.Append("list ").Append(title).Append('\n');
        foreach (var item in document.Items) Print(item, text);
        // Said of a whole list, of which an example is a few lines: LeftOutLinksTests have it.
        foreach (var finding in document.Diagnostics.Where(finding => finding.Code != ReadingCodes.LinksLeftOut)) text.Append($"{finding.Code} at {finding.Line}:{finding.Column}\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void Print(ListItem item, StringBuilder text)
    {
        text.Append(item.Line).Append(": ").Append(item.TitleMarkdown).Append('\n');
        Line("address", item.Url ?? "none");
        Line("under", item.Section is null ? null : string.Join(" > ", item.Section.Path.Where(section => !section.IsDocumentTitle).Select(section => section.Name)));
        Line("published", item.Published is null ? null : $"{item.Published}{(item.PublishedOrigin == ValueOrigin.Stated ? "" : $" by {item.PublishedOrigin.ToString().ToLowerInvariant()}")}");
        Line("day", item.Day);
        Line("organizations", string.Join(" + ", item.Organizations.Select(organization => organization.Name)));
        Line("venue", item.Venue);
        Line("authors", item.Authors);
        Line("kind", item.Kind);
        Line("keywords", string.Join(" + ", item.Keywords));
        Line("note", item.NoteMarkdown?.Replace("\n", "\n      ", StringComparison.Ordinal));
        foreach (var link in item.Related) Line("related", $"[{link.Text}] {link.Url}");
        foreach (var image in item.Images) Line("image", $"[{image.Text}] {image.Url}");

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append("    ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
