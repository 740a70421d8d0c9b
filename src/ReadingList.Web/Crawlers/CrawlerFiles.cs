using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReadingList.Browsing;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Crawlers;

/// <summary><c>/robots.txt</c>, <c>/sitemap.xml</c> and <c>/opensearch.xml</c>: what crawlers and browsers should know of the catalog.</summary>
public static class CrawlerFiles
{
    /// <summary>A sitemap takes no more addresses.</summary>
    private const int MaxEntries = 49_000;

    private const string SitemapNames = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapCrawlers(this IEndpointRouteBuilder app)
    {
        // Filters mix without end; one criterion, or none, is enough for a crawler. The longest rule that fits an address counts.
        app.MapGetAndHead("/robots.txt", (HttpRequest request) => Results.Text(
            $"User-agent: *\nDisallow: {request.HomePath()}/*?\nAllow: {request.HomePath()}/search?q=\nDisallow: {request.HomePath()}/search?q=*&\n\nSitemap: {request.Home()}/sitemap.xml\n"))
            .Depends(DependsOn.Address).ExcludeFromDescription();
        app.MapGetAndHead("/sitemap.xml", Sitemap).NeedsCatalog().Depends(DependsOn.Catalog).HoldsEverything().ExcludeFromDescription();
        app.MapGetAndHead("/opensearch.xml", (HttpRequest request, CatalogStatus status) => OpenSearch(request.Home(), status.Title))
            .Depends(DependsOn.Catalog | DependsOn.Language).ExcludeFromDescription();
    }

    // Lets a browser offer the catalog's search in its address bar.
    private static IResult OpenSearch(string root, string title)
    {
        XNamespace names = "http://a9.com/-/spec/opensearch/1.1/";
        var description = new XElement(
            names + "OpenSearchDescription",
            new XElement(names + "ShortName", Short(title)),
            new XElement(names + "Description", title),
            new XElement(names + "InputEncoding", "UTF-8"),
            new XElement(names + "Image", new XAttribute("type", "image/svg+xml"), root + "/favicon.svg"),
            new XElement(names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", root + "/search?q={searchTerms}")));
        return Results.Text(description.ToString(), "application/opensearchdescription+xml", Encoding.UTF8);
    }

    // Browsers take sixteen characters; none is cut in two.
    private static string Short(string title)
    {
        var letters = new StringInfo(title);
        return letters.LengthInTextElements > 16 ? letters.SubstringByTextElements(0, 16) : title;
    }

    private static WholeAnswer Sitemap(HttpRequest request, SiteAddresses addresses, CancellationToken cancel) => new(
        output => WriteSitemapAsync(output, request.Home(), addresses.AllAsync(MaxEntries, cancel)), "application/xml; charset=utf-8", name: null);

    private static async Task WriteSitemapAsync(Stream output, string root, IAsyncEnumerable<SiteAddress> addresses)
    {
        await using var xml = XmlWriter.Create(output, new() { Async = true, Encoding = new UTF8Encoding(false) });
        await xml.WriteStartDocumentAsync();
        await xml.WriteWhitespaceAsync("\n");
        await xml.WriteStartElementAsync(null, "urlset", SitemapNames);
        await foreach (var (path, changed) in addresses)
        {
            await xml.WriteStartElementAsync(null, "url", SitemapNames);
            await xml.WriteElementStringAsync(null, "loc", SitemapNames, root + path);
            if (changed is { } day) await xml.WriteElementStringAsync(null, "lastmod", SitemapNames, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}
