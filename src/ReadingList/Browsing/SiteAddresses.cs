using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>The pages that the catalog has, for crawlers. One for each request.</summary>
public sealed class SiteAddresses(CatalogContext catalog)
{
    private static readonly string[] Overviews =
        ["/", .. FilterDimension.All.Where(dimension => dimension.HasOverview).Select(dimension => "/" + dimension.Folder), "/map", "/about"];

    /// <summary>Overviews, topics and organisations, then as many entries, the newest first. Read from the database as they are taken, never held.</summary>
    public async IAsyncEnumerable<SiteAddress> AllAsync(int entries, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var page in Overviews) yield return new(page, null);
        var topics = catalog.Topics.AsNoTracking().OrderBy(topic => topic.Position).Select(topic => topic.Path).AsAsyncEnumerable();
        await foreach (var path in topics.WithCancellation(cancel)) yield return new(EntryFilter.Everything.With(FilterDimension.Topic, path).Address(), null);
        var organizations = catalog.Organizations.AsNoTracking().OrderBy(organization => organization.Slug).Select(organization => organization.Slug).AsAsyncEnumerable();
        await foreach (var slug in organizations.WithCancellation(cancel)) yield return new(EntryFilter.Everything.With(FilterDimension.Organization, slug).Address(), null);
        var newest = catalog.Entries.AsNoTracking().OrderByDescending(entry => entry.PublishedKey).Take(entries)
            .Select(entry => new { entry.PublicId, entry.Title, entry.ChangedOn }).AsAsyncEnumerable();
        await foreach (var entry in newest.WithCancellation(cancel)) yield return new($"/entries/{entry.PublicId}/{Uri.EscapeDataString(Slug.Of(entry.Title))}", entry.ChangedOn);
    }
}

/// <param name="Path">Rooted at the app, percent-encoded.</param>
/// <param name="ChangedOn">UTC; null where nobody knows.</param>
public sealed record SiteAddress(string Path, DateTime? ChangedOn);
