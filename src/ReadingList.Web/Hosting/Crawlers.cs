using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary><c>/robots.txt</c>, <c>/sitemap.xml</c> and <c>/opensearch.xml</c>: what crawlers and browsers should know of the catalog.</summary>
public static class Crawlers
{
    /// <summary>A sitemap takes no more addresses.</summary>
    private const int MaxEntries = 49_000;

    private static readonly string[] Pages =
        ["/", .. FilterDimension.All.Where(dimension => dimension.HasOverview).Select(dimension => "/" + dimension.Folder), "/map", "/about"];

    public static void MapCrawlers(this IEndpointRouteBuilder app)
    {
        // Filters mix without end; one criterion, or none, is enough for a crawler. The longest rule that fits an address counts.
        app.MapGetAndHead("/robots.txt", (HttpRequest request) => Results.Text(
            $"User-agent: *\nDisallow: {request.HomePath()}/*?\nAllow: {request.HomePath()}/search?q=\nDisallow: {request.HomePath()}/search?q=*&\n\nSitemap: {request.Home()}/sitemap.xml\n"))
            .Depends(DependsOn.Address).ExcludeFromDescription();
        app.MapGetAndHead("/sitemap.xml", SitemapAsync).NeedsCatalog().Depends(DependsOn.Catalog).HoldsEverything().ExcludeFromDescription();
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

    private static async Task<IResult> SitemapAsync(HttpRequest request, CatalogContext catalog, CancellationToken cancel)
    {
        var entries = await catalog.Entries.AsNoTracking().OrderByDescending(entry => entry.PublishedKey).Take(MaxEntries)
            .Select(entry => new { entry.PublicId, entry.Title, entry.ChangedOn }).ToListAsync(cancel);
        var topics = await catalog.Topics.AsNoTracking().OrderBy(topic => topic.Position).Select(topic => topic.Path).ToListAsync(cancel);
        var organizations = await catalog.Organizations.AsNoTracking().OrderBy(organization => organization.Slug)
            .Select(organization => organization.Slug).ToListAsync(cancel);
        var root = request.Home();
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in Pages) Write(xml, root + page);
            foreach (var topic in topics) Write(xml, root + EntryFilter.Everything.With(FilterDimension.Topic, topic).Address());
            foreach (var slug in organizations) Write(xml, root + EntryFilter.Everything.With(FilterDimension.Organization, slug).Address());
            foreach (var entry in entries)
                Write(xml, $"{root}/entries/{entry.PublicId}/{Uri.EscapeDataString(Slug.Of(entry.Title))}", entry.ChangedOn);
            xml.WriteEndElement();
        }

        return Results.Text("""<?xml version="1.0" encoding="utf-8"?>""" + "\n" + text, "application/xml", Encoding.UTF8);
    }

    private static void Write(XmlWriter xml, string address, DateTime? changed = null)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", address);
        if (changed is { } day) xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
