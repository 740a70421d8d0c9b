using ReadingList.Browsing;
using ReadingList.Text;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Listing;

/// <summary>Where a listing leads on that asks for a name the catalog does not know: to the names near it.</summary>
public static class WayOut
{
    /// <summary>That the catalog does not know it.</summary>
    public static string Sentence(SelectedValue unknown)
    {
        var own = "Nothing.Unknown." + unknown.Dimension.Name;
        return Words.Find(own) is null
            ? Words.Text("Nothing.Unknown", unknown.Value, Words.Text("Dimension." + unknown.Dimension.Name))
            : Words.Text(own, unknown.Value);
    }

    /// <summary>That more is found without it.</summary>
    public static string Without(SelectedValue value) =>
        Words.Text("Nothing.Without", value.Dimension == FilterDimension.Search ? value.Value : ListingHeading.Label(value));

    /// <summary>Why a view is offered: what stands before its name; empty where the name says it.</summary>
    public static string Why(NearView near) => near.Kind switch
    {
        NearKind.Wider => "",
        NearKind.Name => Words.Text("Kind." + near.Target.Criteria[0].Dimension),
        NearKind.Partial => Words.Text("Near.Partial", Quoted(near.LeftOut)),
        _ => Words.Text("Near." + near.Kind),
    };

    /// <summary>Words, each in quotes.</summary>
    public static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(word => $"“{word}”"));

    public static IEnumerable<(string Name, EntryFilter Target)> Nearest(EntryListing listing) =>
        from unknown in listing.Unknown
        where unknown.Dimension.HoldsNames
        from near in NearestNames.To(unknown.Value, listing.Facets.ValuesOf(unknown.Dimension), name => name.Name)
        select (near.Name, listing.Filter.Only(unknown.Dimension, near.Value));
}
