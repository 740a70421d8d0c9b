using System.Text.Json;
using ReadingList.Browsing;
using ReadingList.Export;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Api;

/// <summary><c>/search/suggest?q=…</c>: what a reader may be about to type, in the page's language, for the panel below the search field, which has the results already (<c>titles=off</c>).</summary>
public static class SearchSuggestions
{
    /// <summary>Names of one kind, and titles.</summary>
    private const int Each = 4;

    /// <summary>Nobody needs suggestions for more; the rest is left out.</summary>
    private const int MaxTyped = 100;

    public static void MapSuggestions(this IEndpointRouteBuilder app) => app.MapGetAndHead("/search/suggest", SuggestAsync)
        .NeedsCatalog().Depends(DependsOn.Catalog | DependsOn.Language).ExcludeFromDescription();

    private static async Task<IResult> SuggestAsync(HttpRequest request, CatalogBrowser browser, CancellationToken cancel)
    {
        var typed = request.Query["q"].ToString();
        var found = await browser.SuggestAsync(typed.Length > MaxTyped ? typed[..MaxTyped] : typed, Each, request.Query["titles"] != "off", cancel);
        var suggestions = found.Terms.Select(term => Suggestion(term, request.PathBase))
            .Concat(found.Names.Select(name => Suggestion(name, request.PathBase)))
            .Concat(found.Entries.Select(entry => Suggestion(entry, request.PathBase)));
        return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(suggestions, EntryJson.Options), "application/json");
    }

    private static SuggestionJson Suggestion(SuggestedTerm term, string home) => new(
        Words.Text("Kind.Term"),
        term.Text,
        string.Join(", ", term.Others),
        home + EntryFilter.Everything.With(FilterDimension.Search, term.Text).Address(),
        Words.OtherOf(term.Text)) { Query = term.Text };

    private static SuggestionJson Suggestion(KnownName name, string home) => new(
        Words.Text("Kind." + name.Dimension),
        name.Name,
        Words.Count("Posts", name.Count) + (name.Above.Count == 0 ? "" : " · " + string.Join(" › ", name.Above)),
        home + EntryFilter.Everything.With(name.Dimension, name.Value).Address(),
        Words.OtherOf(name.Name));

    private static SuggestionJson Suggestion(EntryListItem entry, string home) => new(
        Words.Text("Kind.Entry"),
        entry.Title,
        entry.Published is { } date ? Words.Date(date) : "",
        home + entry.Address,
        Words.Other(entry.Language));
}

/// <param name="Kind">In the page's language: "Topic", "기관".</param>
/// <param name="Detail">What tells it from others of its name; may be empty.</param>
/// <param name="Url">Its page, rooted at the server.</param>
/// <param name="Lang">BCP 47 where the name is not in the page's language, else null.</param>
public sealed record SuggestionJson(string Kind, string Name, string Detail, string Url, string? Lang)
{
    /// <summary>What it searches for; null where it leads to a page of its own.</summary>
    public string? Query { get; init; }
}
