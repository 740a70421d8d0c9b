using ReadingList.Browsing;
using ReadingList.Export;
using ReadingList.Web.Api;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Feeds;

/// <summary><c>/entries.{atom|rss|json|csv|bib|ris|csl|md|html}</c>: feeds and exports of any filter.</summary>
public static class EntryFeeds
{
    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder app)
    {
        foreach (var format in EntryFormat.All.Values)
        {
            var answer = app.MapGetAndHead("/entries." + format.Name, (HttpRequest request, CatalogBrowser browser, CatalogStatus status, CancellationToken cancel) =>
                    WriteAsync(format, request, browser, status, cancel))
                .TakesFilter().NeedsCatalog().Depends(format.NamesTheView ? DependsOn.Catalog | DependsOn.Language : DependsOn.Catalog).WithName("entries." + format.Name).WithTags("Feeds and exports")
                .WithSummary($"The entries that pass the filter, as {format.Name}.")
                .Produces(StatusCodes.Status200OK, ContentOf(format), format.MediaType.Split(';')[0]).ProducesProblem(StatusCodes.Status400BadRequest);
            if (!format.IsPaged) answer.HoldsEverything();
        }

        return app;
    }

    private static async Task<IResult> WriteAsync(
        EntryFormat format, HttpRequest request, CatalogBrowser browser, CatalogStatus status, CancellationToken cancel)
    {
        if (!FilterRequest.TryRead(request, out var filter, out var refusal)) return refusal;
        var listing = await browser.ListAsync(format.IsPaged ? filter : filter.OfSize(1), cancel);
        var names = listing.Selected.Select(value => value.Name).ToList();
        var view = new ExportView
        {
            Title = names.Count == 0 ? status.Title : $"{status.Title}: {string.Join(", ", names)}",
            Language = Words.Language,
            Home = request.Home(),
            Filter = filter,
            Total = listing.Total,
            List = listing.FirstList,
            Next = format.IsPaged ? listing.Following : null,
        };
        var entries = format.IsPaged ? listing.Items.ToAsyncEnumerable() : browser.StreamAsync(filter, cancel);
        return new WholeAnswer(output => format.WriteAsync(view, entries, output, cancel), format.MediaType, Name(format));
    }

    private static Type ContentOf(EntryFormat format) =>
        format is JsonFormat ? typeof(EntryPageJson) : format is CslFormat ? typeof(IReadOnlyList<CslItem>) : typeof(string);

    // What a browser can show stays in the window; the rest is saved.
    private static string? Name(EntryFormat format) => format.IsPaged || format is MarkdownFormat ? null : $"entries.{format.Name}";
}
