using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using ReadingList.Browsing;

namespace ReadingList.Web.Shell;

/// <summary>Addresses as links, wherever the app is mounted. Every one of them comes from a filter or an entry.</summary>
public static class FilterLinks
{
    /// <summary>The formats that every listing offers, the feed first; the About page names them all.</summary>
    public static readonly (string Name, string Format)[] Formats = [("Atom", "atom"), ("JSON", "json"), ("CSV", "csv"), ("BibTeX", "bib")];

    public static string To(this IUrlHelper url, EntryFilter filter) => url.Content("~" + filter.Address());

    public static string To(this IUrlHelper url, FilterDimension dimension, string value) =>
        url.Content("~" + EntryFilter.AddressOf(dimension, value));

    /// <summary>The parameter of an entry's page that says which view led to it.</summary>
    public const string SeenIn = "in";

    /// <summary>The place of a listing where it is narrowed, as a fragment.</summary>
    public const string AtFilters = "#narrow";

    /// <summary>The place of an entry's page where the parts of its series stand.</summary>
    public const string AtSeries = "#series";

    /// <summary>Where an entry's page shows what other lists say.</summary>
    public const string AtLists = "#lists";

    /// <summary>An entry's own page.</summary>
    /// <param name="view">The view that leads to it, so that its neighbours there are offered; null for none.</param>
    public static string To(this IUrlHelper url, EntryListItem entry, EntryFilter? view = null)
    {
        var query = view?.OnPage(1).ToQueryString() ?? "";
        return url.Content("~" + entry.Address) + (query.Length == 0 ? "" : $"?{SeenIn}={Uri.EscapeDataString(query)}");
    }

    /// <summary>All names of one kind, counted within the filter: <c>/orgs?topic=research</c>.</summary>
    public static string ToOverview(this IUrlHelper url, string path, EntryFilter filter)
    {
        var query = filter.OnPage(1).ToQueryString();
        return url.Content("~" + path + (query.Length == 0 ? "" : "?" + query));
    }

    public static string ToExport(this IUrlHelper url, EntryFilter filter, string format) => url.Content("~" + filter.ExportAddress(format));

    /// <summary>Two lists side by side, rooted at the app.</summary>
    /// <param name="b">Null for the list that shares most with the first.</param>
    /// <param name="only">"a" or "b" for what that list has alone; null for both.</param>
    public static string Comparison(string a, string? b, string? only = null, int page = 1) =>
        $"/lists/compare?a={Uri.EscapeDataString(a)}" + (b is null ? "" : $"&b={Uri.EscapeDataString(b)}")
            + (only is null ? "" : $"&only={only}") + (page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"&page={page}"));

    /// <summary>What a form has to carry along so that its answer stays within the filter.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(EntryFilter filter) =>
        from pair in QueryHelpers.ParseQuery(filter.OnPage(1).ToQueryString())
        from value in pair.Value
        select KeyValuePair.Create(pair.Key, value ?? "");
}
