using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Pages;

/// <summary>Everything the catalog knows of one link. Old ids and other slugs lead to the one address.</summary>
public sealed class EntryModel(CatalogBrowser browser) : CatalogPage
{
    public EntryDetails? Details { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, string? slug, CancellationToken cancel)
    {
        Details = await browser.FindAsync(id, cancel);
        if (Details is null) return NotFound();

        var entry = Details.Entry;
        if (entry.Id != id || entry.Slug != slug) return RedirectPermanent(Url.Content("~" + entry.Address));

        (Heading, HeadingLanguage, Address) = (entry.Title, Words.Other(entry.Language), entry.Address);
        Description = entry.NoteText is { Length: > 0 } note ? Short(note) : Words.Text("Listing.Description", entry.Title, entry.Host);
        return Page();
    }

    private static string Short(string note)
    {
        var line = note.ReplaceLineEndings(" ");
        if (line.Length <= 160) return line;
        var end = char.IsHighSurrogate(line[156]) ? 156 : 157;
        return line[..end] + "…";
    }
}
