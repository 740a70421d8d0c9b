using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>
/// Passes on what a page may lead to and reports the rest, so that the account of the list's links still adds up.
/// </summary>
internal sealed class AddressCheck(ListDocument document, ListOrganizations organizations)
{
    private readonly List<Diagnostic> findings = [.. document.Diagnostics];

    public IReadOnlyList<Diagnostic> Findings => [.. findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    public LinkAccount Links { get; private set; } = document.Links;

    /// <returns>Null for an item that cannot be an entry: it is reported with all its links.</returns>
    public (EntryWords Words, CanonicalAddress Address)? Usable(ListItem item)
    {
        // The reader has reported an item without an address.
        var url = item.Url is null ? null : UsableAddress.Whole(item.Url);
        var address = url is null ? null : CanonicalUrl.Of(url);
        if (address is null)
        {
            if (item.Url is not null) Report(ImportCodes.UnusableAddress, item, $"An entry needs an http or https address, not {Quoted(item.Url)}.", entries: 1);
            Report(ImportCodes.LinksWithoutEntry, item, "The links and images here have no entry to stand with.", related: item.Related.Count, images: item.Images.Count);
            return null;
        }

        if (item.Related.Count == 0 && item.Images.Count == 0) return (EntryWords.Of(item, url!, organizations), address);
        var related = item.Related.Where(link => UsableAddress.IsLink(UsableAddress.Whole(link.Url))).ToList();
        var images = item.Images.Where(image => UsableAddress.IsImage(image.Url)).ToList();
        foreach (var link in item.Related.Except(related))
        {
            Report(ImportCodes.UnusableAddress, item, $"No page can lead to {Quoted(link.Url)}.", related: 1, at: link);
        }

        foreach (var image in item.Images.Except(images))
        {
            Report(ImportCodes.UnusableAddress, item, $"No page can show {Quoted(image.Url)}.", images: 1, at: image);
        }

        return (EntryWords.Of(item with { Related = [.. related.Select(link => link with { Url = UsableAddress.Whole(link.Url) })], Images = images }, url!, organizations), address);
    }

    private void Report(string code, ListItem item, string message, int entries = 0, int related = 0, int images = 0, ItemLink? at = null)
    {
        var count = entries + related + images;
        if (count == 0) return;
        findings.Add(new Diagnostic(code, Severity.Warning, at?.Line ?? item.Line, at?.Column ?? item.Column, message, item.Title, count));
        Links = new LinkAccount(Links.Found, Links.Entries - entries, Links.Related - related, Links.Images - images, Links.Reported + count);
    }

    private static string Quoted(string url) => $"\"{(url.Length > 80 ? string.Concat(url.AsSpan(0, 80), "…") : url)}\"";
}
