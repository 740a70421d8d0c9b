using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>
/// Ids of feeds and their entries (RFC 4151), made of a list's name and an entry's public id: the same under every host and scheme
/// that the catalog answers at, so that nobody has to read an entry twice because it has moved.
/// </summary>
internal static class TagUri
{
    // The host that such an id must hold is nobody's, and never the one that was asked.
    private const string Authority = "tag:readinglist.invalid,2022:";

    public static string Of(EntryListItem entry) => $"{Authority}{Uri.EscapeDataString(entry.SourceName)}/{entry.Id}";

    /// <summary>All pages of a view are one feed.</summary>
    public static string Of(ExportView view)
    {
        var query = view.Filter.OnPage(1).ToQueryString();
        return Authority + Uri.EscapeDataString(view.List) + (query.Length == 0 ? "" : "?" + query);
    }
}
