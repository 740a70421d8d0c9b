using System.Globalization;
using System.Text;

namespace ReadingList.Browsing;

public sealed partial class EntryFilter
{
    // First come first served.
    private static readonly FilterDimension[] WithPages = [.. FilterDimension.All.Where(dimension => dimension.Folder is not null)];

    /// <summary>The canonical query string without "?": canonical order, defaults dropped, percent-encoded ASCII. Empty for everything.</summary>
    public string ToQueryString() => _queryString ??= ToQueryString(null);

    /// <summary>
    /// The one address of this view's page: <c>/topics/research/nlp?org=google</c>, <c>/search?q=…</c>, or <c>/?…</c>.
    /// Rooted at the app; percent-encoded ASCII.
    /// </summary>
    public string Address()
    {
        if (Query is not null) return Joined("/search", ToQueryString());
        foreach (var dimension in WithPages)
        {
            if (Values(dimension) is [var value]) return Joined(PageOf(dimension, value), ToQueryString(dimension));
        }

        return Joined("/", ToQueryString());
    }

    /// <summary>The address of everything with one value, which every entry has many of: <c>/orgs/google</c>.</summary>
    /// <param name="value">As the catalog spells it.</param>
    public static string AddressOf(FilterDimension dimension, string value) =>
        dimension.Folder is not null && value.Length > 0
            ? PageOf(dimension, value)
            : Everything.With(dimension, value).Address();

    /// <summary>The same entries in another form, from the first page: <c>/entries.atom?org=google</c>.</summary>
    /// <param name="format">"atom", "rss", "json", "csv", "bib", "ris", "csl", "md" or "html".</param>
    public string ExportAddress(string format) => OnPage(1).AddressBelow("/entries." + format);

    /// <summary>This filter and this page as the query string of any path: <c>/api/entries?org=google&amp;page=2</c>.</summary>
    public string AddressBelow(string path) => Joined(path, ToQueryString());

    public override string ToString() => ToQueryString();

    private string ToQueryString(FilterDimension? inPath)
    {
        var query = new StringBuilder();
        foreach (var (dimension, values) in _criteria)
        {
            if (dimension == inPath) continue;
            foreach (var value in values) Append(query, dimension.Name, value);
        }

        if (Sort != DefaultSort) Append(query, FilterParameters.Sort, FilterParameters.NameOf(Sort));
        if (After is not null) Append(query, FilterParameters.After, After.ToString());
        if (Page != 1) Append(query, FilterParameters.Page, Page.ToString(CultureInfo.InvariantCulture));
        if (Size != DefaultSize) Append(query, FilterParameters.Size, Size.ToString(CultureInfo.InvariantCulture));
        if (!Glossary) Append(query, FilterParameters.Glossary, "off");
        if (!Understood) Append(query, FilterParameters.Understood, "off");
        return query.ToString();
    }

    private static string PageOf(FilterDimension dimension, string value) => $"/{dimension.Folder}/{Escape(value)}";

    private static void Append(StringBuilder query, string name, string value)
    {
        if (query.Length > 0) query.Append('&');
        query.Append(name).Append('=').Append(Escape(value));
    }

    // A slash needs no escape in a path or a query, and topics read better with it.
    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal);

    private static string Joined(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";
}
