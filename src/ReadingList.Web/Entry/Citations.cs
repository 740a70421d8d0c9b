using System.Text;
using ReadingList.Browsing;
using ReadingList.Export;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Entry;

/// <summary>One entry as the ways of citing it write it, by their names.</summary>
public static class Citations
{
    private static readonly (string Name, string Format)[] Formats = [("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl"), ("Markdown", "md")];

    /// <param name="home">See <see cref="ExportView.Home"/>.</param>
    public static async Task<IReadOnlyList<(string Name, string Text)>> OfAsync(EntryListItem entry, string home)
    {
        var view = new ExportView { Title = entry.Title, Language = entry.Language, Home = home, List = entry.SourceName, Filter = EntryFilter.Everything, Total = 1 };
        var texts = await Task.WhenAll(Formats.Select(async format => (format.Name, await WriteAsync(view, entry, format.Format))));
        return [.. texts, (Words.Text("Entry.PlainText"), Plain(entry))];
    }

    private static async Task<string> WriteAsync(ExportView view, EntryListItem entry, string format)
    {
        using var bytes = new MemoryStream();
        await EntryFormat.All[format].WriteAsync(view, new[] { entry }.ToAsyncEnumerable(), bytes);
        return Encoding.UTF8.GetString(bytes.ToArray()).ReplaceLineEndings("\n").Trim();
    }

    // Who (when). What. Where.
    private static string Plain(EntryListItem entry)
    {
        var who = entry.Authors ?? string.Join(", ", entry.Organizations.Select(organization => organization.Name));
        var when = entry.Published is { } date ? $"({Words.Date(date)})" : "";
        var head = $"{(who.Length == 0 ? entry.Host : who)} {when}".TrimEnd();
        return $"{head}. {entry.Title}. {entry.Url}";
    }
}
