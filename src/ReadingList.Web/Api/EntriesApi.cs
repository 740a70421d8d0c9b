using ReadingList.Browsing;
using ReadingList.Export;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Api;

/// <summary><c>/api/entries</c>, <c>/api/entries/{id}</c>, <c>/api/facets</c>, <c>/api/sources</c>, and what belongs to the search field.</summary>
public static class EntriesApi
{
    public static IEndpointRouteBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("Catalog").NeedsCatalog().Depends(DependsOn.Catalog);
        api.MapGetAndHead("/entries", EntriesAsync).TakesFilter().WithName("entries")
            .WithSummary("A page of the entries that pass the filter.")
            .Produces<EntryPageJson>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGetAndHead("/entries/{id}", EntryAsync).WithName("entry")
            .WithSummary("One entry; an id from before redirects to the present one.")
            .Produces<EntryJson>().Produces(StatusCodes.Status308PermanentRedirect).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGetAndHead("/facets", FacetsAsync).TakesFilter().WithName("facets")
            .WithSummary("How many entries each value would show; every dimension but its own is respected.")
            .Produces<FacetsJson>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGetAndHead("/sources", SourcesAsync).WithName("sources")
            .WithSummary("The imported lists.")
            .Produces<List<SourceSummary>>();
        app.MapSuggestions();
        app.MapOpenApi().Depends(DependsOn.Address).AnswerHead();
        return app;
    }

    private static async Task<IResult> EntriesAsync(HttpRequest request, CatalogBrowser browser, CancellationToken cancel)
    {
        if (!FilterRequest.TryRead(request, out var filter, out var refusal)) return refusal;
        var listing = await browser.ListAsync(filter, cancel);
        var next = listing.Following is { } page ? request.Home() + page.AddressBelow("/api/entries") : null;
        return Json(new EntryPageJson(listing.Total, [.. listing.Items.Select(EntryJson.Of)], next));
    }

    private static async Task<IResult> EntryAsync(string id, HttpRequest request, CatalogBrowser browser, CancellationToken cancel)
    {
        if (await browser.FindAsync(id, cancel) is not { } details)
        {
            return Results.Problem(title: "No such entry", detail: "The catalog has no entry with this id.", statusCode: StatusCodes.Status404NotFound);
        }

        return details.Entry.Id == id
            ? Json(EntryJson.Of(details.Entry))
            : Results.Redirect($"{request.PathBase}/api/entries/{details.Entry.Id}", permanent: true, preserveMethod: true);
    }

    private static async Task<IResult> FacetsAsync(HttpRequest request, CatalogBrowser browser, CancellationToken cancel)
    {
        if (!FilterRequest.TryRead(request, out var filter, out var refusal)) return refusal;
        return Results.Json(FacetsJson.Of(await browser.ListAsync(filter.OfSize(1), cancel)), FacetsJson.Options);
    }

    private static async Task<IResult> SourcesAsync(CatalogBrowser browser, CancellationToken cancel) => Json(await browser.SourcesAsync(cancel));

    private static IResult Json<T>(T value) => Results.Json(value, EntryJson.Options);
}
