using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ReadingList.Browsing;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Marks;

/// <summary>
/// <c>/searches/new?q=1764000000.q=agents&amp;q=…</c>: how many entries have come into each of the views that a reader's browser has saved,
/// since it last looked there. The server keeps none of them. Called as a search is, since like one it may ask for last month.
/// </summary>
public static class SavedSearches
{
    /// <summary>Views of one question; those behind are answered by no number.</summary>
    public const int Most = 20;

    public static void MapSavedSearches(this IEndpointRouteBuilder app) => app.MapGetAndHead("/searches/new", CountAsync)
        .NeedsCatalog().Depends(DependsOn.Catalog).ExcludeFromDescription();

    private static async Task<IResult> CountAsync(HttpRequest request, CatalogBrowser browser, RecentImports imports, CancellationToken cancel)
    {
        var views = request.Query[FilterDimension.Search.Name].Take(Most).Select(View).ToList();
        var counts = await browser.CountNewAsync([.. views.OfType<SavedView>()], imports.Entries, cancel);
        // One that cannot be read has its place, and none that are new.
        var next = 0;
        return Results.Json(views.Select(view => view is null ? 0 : counts[next++]).ToList());
    }

    private static SavedView? View(string? saved)
    {
        var dot = saved?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (dot < 0 || !long.TryParse(saved.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var since)) return null;
        var pairs = QueryHelpers.ParseQuery(saved![(dot + 1)..]).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return EntryFilter.TryParse(pairs, out var filter, out _) ? new(filter, since) : null;
    }
}
