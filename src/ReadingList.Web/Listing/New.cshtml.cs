using ReadingList.Browsing;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Listing;

/// <summary>What came into the catalog after a moment that the reader's browser remembers.</summary>
public sealed class NewModel(CatalogBrowser browser) : CatalogPage
{
    public const int Most = 200;

    // The first moment after the year 9999.
    private const long End = 253_402_300_800;

    public override IReadOnlyList<string> Styles => ["listing"];

    public IReadOnlyList<EntryListItem> Entries { get; private set; } = [];

    /// <param name="since">Seconds since 1970, itself not included; without it the latest entries of all.</param>
    public async Task OnGetAsync(string? since, CancellationToken cancel)
    {
        (Heading, Description) = (Words.Text("New.Title"), Words.Text("New.Lead"));
        var after = long.TryParse(since, out var seconds) ? Math.Clamp(seconds, 0, End - 2) + 1 : 0;
        Entries = await browser.AddedSinceAsync(DateTime.UnixEpoch.AddSeconds(after), Most, cancel);
    }
}
