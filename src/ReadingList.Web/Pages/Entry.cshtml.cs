using System.Text;
using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Export;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Pages;

/// <summary>Everything the catalog knows of one link. Old ids and other slugs lead to the one address.</summary>
public sealed class EntryModel(CatalogBrowser browser) : CatalogPage
{
    private static readonly (string Name, string Format)[] CitationFormats = [("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl"), ("Markdown", "md")];

    public EntryDetails? Details { get; private set; }

    public IReadOnlyList<(string Name, string Text)> Citations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string? slug, CancellationToken cancel)
    {
        Details = await browser.FindAsync(id, cancel);
        if (Details is null) return NotFound();

        var entry = Details.Entry;
        if (entry.Id != id || entry.Slug != slug) return RedirectPermanent(Url.Content("~" + entry.Address));

        (Heading, HeadingLanguage, Address) = (entry.Title, Words.Other(entry.Language), entry.Address);
        Description = entry.NoteText is { Length: > 0 } note ? Short(note) : Words.Text("Listing.Description", entry.Title, entry.Host);
        var view = new ExportView { Title = entry.Title, Language = entry.Language, Home = CanonicalUrl[..^Address.Length], Filter = View, Total = 1 };
        Citations = await Task.WhenAll(CitationFormats.Select(async format => (format.Name, await CiteAsync(view, entry, format.Format))));
        return Page();
    }

    private static async Task<string> CiteAsync(ExportView view, EntryListItem entry, string format)
    {
        using var bytes = new MemoryStream();
        await EntryFormat.All[format].WriteAsync(view, new[] { entry }.ToAsyncEnumerable(), bytes);
        return Encoding.UTF8.GetString(bytes.ToArray()).Trim();
    }

    private static string Short(string note)
    {
        var line = note.ReplaceLineEndings(" ");
        if (line.Length <= 160) return line;
        var end = char.IsHighSurrogate(line[156]) ? 156 : 157;
        return line[..end] + "…";
    }
}
