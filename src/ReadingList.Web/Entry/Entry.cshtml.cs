using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using ReadingList.Browsing;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Entry;

/// <summary>Everything the catalog knows of one link. Old ids and other slugs lead to the one address.</summary>
public sealed class EntryModel(CatalogBrowser browser) : CatalogPage
{
    public EntryDetails? Details { get; private set; }

    public IReadOnlyList<(string Name, string Text)> Citations { get; private set; } = [];

    /// <param name="seen">The query string of the view that the reader came from; what cannot be read counts as none.</param>
    public async Task<IActionResult> OnGetAsync(string id, string? slug, [FromQuery(Name = FilterLinks.SeenIn)] string? seen, CancellationToken cancel)
    {
        Details = await browser.FindAsync(id, ViewOf(seen), cancel);
        if (Details is null) return NotFound();

        var entry = Details.Entry;
        if (entry.Id != id || entry.Slug != slug) return RedirectPermanent(Url.Content("~" + entry.Address));

        (Heading, HeadingLanguage, Address, Version) = (entry.Title, Words.Other(entry.Language), entry.Address, Details.Version);
        Description = entry.NoteText is { Length: > 0 } note ? Short(note) : Words.Text("Listing.Description", entry.Title, entry.Host);
        Citations = await Entry.Citations.OfAsync(entry, Request.Home());
        return Page();
    }

    private static EntryFilter ViewOf(string? seen)
    {
        var pairs = QueryHelpers.ParseQuery(seen).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return EntryFilter.TryParse(pairs, out var view, out _) ? view.OnPage(1).OfSize(EntryFilter.DefaultSize) : EntryFilter.Everything;
    }

    private static string Short(string note)
    {
        var line = note.ReplaceLineEndings(" ");
        if (line.Length <= 160) return line;
        var end = char.IsHighSurrogate(line[156]) ? 156 : 157;
        return line[..end] + "…";
    }
}
