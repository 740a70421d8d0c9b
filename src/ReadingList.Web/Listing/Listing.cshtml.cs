using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Listing;

/// <summary>Every view of entries: the newest, a topic, an organisation, a month, a keyword, a site, a search, and any mixture.</summary>
public sealed class ListingModel(CatalogBrowser browser) : CatalogPage
{
    // Of what does not hold all that was searched for: enough to see whether it is worth going there.
    private const int PartialEntries = 10;

    private static readonly FilterDimension[] WithPages = [.. FilterDimension.All.Where(dimension => dimension.Folder is not null)];

    /// <summary>Where a listing answers. A value in the path counts like the parameter of its name.</summary>
    public static readonly string[] Routes = ["", "search", .. WithPages.Select(Route)];

    public override IReadOnlyList<string> Styles => ["listing"];

    /// <summary>Null where the filter is malformed.</summary>
    public EntryListing? Listing { get; private set; }

    public FilterProblem? Problem { get; private set; }

    /// <summary>Where the listing is empty: views that are not.</summary>
    public IReadOnlyList<NearView> Near { get; private set; } = [];

    /// <summary>Where the listing is empty, and some of what was searched for is not: the first entries that hold it.</summary>
    public EntryListing? PartialListing { get; private set; }

    /// <summary>The words that they do without.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    public ListingHeading? Title { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!EntryFilter.TryParse(Pairs(), out var filter, out var problem))
        {
            (Problem, Heading) = (problem, Localization.Words.Text("Malformed.Title"));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Listing = await browser.ListAsync(filter, cancel);
        if (!ReferenceEquals(Listing.Filter, filter)) return Redirect(Url.Content("~" + Listing.Filter.Address()));
        if (Listing is { Total: 0, Selected.Count: > 0 }) Near = await browser.NearAsync(Listing, cancel);
        if (Near.FirstOrDefault(near => near.Kind == NearKind.Partial) is { } partial)
            (PartialListing, LeftOut) = (await browser.ListAsync(partial.Target.OfSize(PartialEntries), cancel), partial.LeftOut);
        Title = new ListingHeading(Listing);
        (View, Address, Section, Version) = (filter, filter.Address(), Title.Section, Listing.Version);
        HasExports = Listing.Total > 0;
        (Heading, HeadingLanguage, Description) = (Title.Text, Title.Language, Title.Description);
        return Page();
    }

    // The path of a tree's value has slashes in it.
    private static string Route(FilterDimension dimension) =>
        $"{dimension.Folder}/{{{(dimension.Facet == FacetKind.Tree ? "**" : "")}{dimension.Name}}}";

    private IEnumerable<KeyValuePair<string, string?>> Pairs()
    {
        foreach (var dimension in WithPages)
        {
            if (RouteData.Values[dimension.Name] is string value) yield return new(dimension.Name, value);
        }

        foreach (var (name, values) in Request.Query)
        {
            foreach (var value in values) yield return new(name, value);
        }
    }
}
