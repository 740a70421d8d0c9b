using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Overviews;

/// <summary>All names of one dimension, counted within whatever else the query string asks for.</summary>
public abstract class OverviewPage(CatalogBrowser browser, FilterDimension dimension) : CatalogPage
{
    public EntryFacets? Facets { get; private set; }

    /// <summary>When the entries of the first names are from; null where that is not shown.</summary>
    public Timelines? Times { get; private set; }

    public FilterProblem? Problem { get; private set; }

    public FilterDimension Dimension => dimension;

    /// <summary>The view as asked for; what it holds of this dimension is chosen among the names and does not narrow them.</summary>
    public EntryFilter Filter { get; private set; } = EntryFilter.Everything;

    public IReadOnlyList<SelectedValue> Within { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var pairs = Request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        if (!EntryFilter.TryParse(pairs, out var filter, out var problem))
        {
            (Problem, Heading) = (problem, Words.Text("Malformed.Title"));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Filter = filter.OnPage(1);
        View = Filter.Without(dimension);
        var overview = await browser.OverviewAsync(Filter, dimension, cancel);
        (Facets, Times, Within, Section, Version) = (overview.Facets, overview.Times, overview.Selected, dimension.Folder, overview.Version);
        Heading = Words.Text("Dimension." + dimension.Name);
        Description = Words.Text("Overview.Description", Heading);
        var query = View.ToQueryString();
        Address = $"/{dimension.Folder}{(query.Length == 0 ? "" : "?")}{query}";
        return Page();
    }
}
