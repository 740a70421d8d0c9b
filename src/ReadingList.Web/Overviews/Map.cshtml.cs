using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Overviews;

/// <summary>The catalog from above, within whatever the query string asks for: topics by month, organisations by topic.</summary>
public sealed class MapModel(CatalogBrowser browser) : CatalogPage
{
    /// <summary>Null where the filter is malformed.</summary>
    public CatalogMap? Map { get; private set; }

    public FilterProblem? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var pairs = Request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        if (!EntryFilter.TryParse(pairs, out var filter, out var problem))
        {
            (Problem, Heading) = (problem, Words.Text("Malformed.Title"));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Map = await browser.MapAsync(filter.OnPage(1), cancel);
        (View, Section, Version) = (Map.Filter, "map", Map.Version);
        (Heading, Description, Address) = (Words.Text("Overview.map"), Words.Text("Map.Lead"), View.AddressBelow("/map"));
        return Page();
    }
}
