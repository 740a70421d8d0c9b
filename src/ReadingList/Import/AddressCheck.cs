using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Catalog.Addresses;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>
/// Passes on what a page may lead to and reports the rest, so that the account of the list's links still adds up.
/// </summary>
internal sealed class AddressCheck(ListDocument document, ListOrganizations organizations)
{
    private const string Home = "The setting ReadingList:Home names the web address under which the list's files stand.";

    private readonly List<Diagnostic> _findings = [.. document.Diagnostics];

    private Diagnostic? _paths;

    public IReadOnlyList<Diagnostic> Findings => [.. _findings.Concat(_paths is null ? [] : [Paths(_paths)]).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    public LinkAccount Links { get; private set; } = document.Links;

    /// <returns>Null for an item that cannot be an entry: it is reported with all its links.</returns>
    public (EntryWords Words, CanonicalAddress Address)? Usable(ListItem item)
    {
        // The reader has reported an item without an address.
        var url = item.Url is null ? null : UsableAddress.Whole(item.Url);
        var address = url is null ? null : CanonicalUrl.Of(url);
        if (address is null)
        {
            if (item.Url is not null && UsableAddress.IsRepositoryPath(item.Url))
            {
                ReportPath(item, entries: 1, related: item.Related.Count, images: item.Images.Count);
                return null;
            }

            if (item.Url is not null) Report(ImportCodes.UnusableAddress, item, $"An entry needs an http or https address, not {Quoted(item.Url)}.", entries: 1);
            Report(ImportCodes.LinksWithoutEntry, item, "The links and images here have no entry to stand with.", related: item.Related.Count, images: item.Images.Count);
            return null;
        }

        Tell(item, item.Url!, at: null);
        foreach (var link in item.Related.Concat(item.Images)) Tell(item, link.Url, link);
        if (item.Related.Count == 0 && item.Images.Count == 0) return (EntryWords.Of(item, url!, organizations), address);
        var related = item.Related.Where(link => UsableAddress.IsLink(UsableAddress.Whole(link.Url))).ToList();
        var images = item.Images.Where(image => UsableAddress.IsImage(image.Url)).ToList();
        foreach (var link in item.Related.Except(related))
        {
            if (link.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) Report(ImportCodes.MailAddress, item, $"{Quoted(link.Url)} is a mail address.", related: 1, at: link);
            else if (UsableAddress.IsRepositoryPath(link.Url)) ReportPath(item, related: 1, at: link);
            else Report(ImportCodes.UnusableAddress, item, $"No page can lead to {Quoted(link.Url)}.", related: 1, at: link);
        }

        foreach (var image in item.Images.Except(images))
        {
            Report(ImportCodes.UnusableAddress, item, $"No page can show {Quoted(image.Url)}.", images: 1, at: image);
        }

        return (EntryWords.Of(item with { Related = [.. related.Select(link => link with { Url = UsableAddress.Whole(link.Url) })], Images = [.. images.Select(image => image with { Url = UsableAddress.Harmless(image.Url) })] }, url!, organizations), address);
    }

    // What is left out of an address so that it leads where it says.
    private void Tell(ListItem item, string url, ItemLink? at)
    {
        if (InvisibleMarks.First(url) is >= 0 and var place) Add(ImportCodes.InvisibleSigns, item, $"{Quoted(InvisibleMarks.Without(url))} holds a sign that nobody sees (U+{(int)url[place]:X4}); it was left out.", 0, at);
        if (UsableAddress.HoldsUser(url)) Add(ImportCodes.UserInAddress, item, $"A name stands before the host of {Quoted(UsableAddress.Whole(url))}; it was left out.", 0, at);
    }

    private void Report(string code, ListItem item, string message, int entries = 0, int related = 0, int images = 0, ItemLink? at = null)
    {
        var count = entries + related + images;
        if (count == 0) return;
        Add(code, item, message, count, at);
        Move(entries, related, images);
    }

    // A list that leads into its own repository does so on many lines: one finding says it of all.
    private void ReportPath(ListItem item, int entries = 0, int related = 0, int images = 0, ItemLink? at = null)
    {
        _paths ??= new Diagnostic(ImportCodes.RepositoryPaths, Severity.Info, at?.Line ?? item.Line, at?.Column ?? item.Column, "", item.Title);
        _paths = _paths with { Links = _paths.Links + entries + related + images };
        Move(entries, related, images);
    }

    private static Diagnostic Paths(Diagnostic all) => all with
    {
        Message = all.Links == 1
            ? "This address is a path inside the list's own repository; nobody can follow it from outside. " + Home
            : string.Create(CultureInfo.InvariantCulture, $"{all.Links} links are paths inside the list's own repository, or stand below one; nobody can follow them from outside. {Home} This is the first."),
    };

    private void Move(int entries, int related, int images) =>
        Links = new LinkAccount(Links.Found, Links.Entries - entries, Links.Related - related, Links.Images - images, Links.Reported + entries + related + images);

    private void Add(string code, ListItem item, string message, int links, ItemLink? at) =>
        _findings.Add(new Diagnostic(code, code == ImportCodes.MailAddress ? Severity.Info : Severity.Warning, at?.Line ?? item.Line, at?.Column ?? item.Column, message, item.Title, links));

    private static string Quoted(string url) => $"\"{(url.Length > 80 ? string.Concat(url.AsSpan(0, 80), "…") : url)}\"";
}
