using System.Reflection;

namespace ReadingList.Browsing;

/// <summary>
/// What a filter can ask for; values of one dimension mean any of them. A dimension stands in a file of this folder, which adds it
/// here as a static property and says all that is its own. Addresses, columns, counts, pages, the API and the command line go over
/// <see cref="All"/> and know no dimension by itself that is like the others.
/// </summary>
public abstract partial class FilterDimension
{
    /// <summary>Every dimension, in the canonical order of an address.</summary>
    public static IReadOnlyList<FilterDimension> All => InOrder.Dimensions;

    /// <summary>As in the query string and on the command line. The texts of the interface are called after it: <c>Dimension.org</c> heads its values.</summary>
    public abstract string Name { get; }

    /// <summary>Where it stands in an address, from 0 to 99; no two stand at one place. New ones stand behind those whose addresses are out in the world.</summary>
    internal abstract int Place { get; }

    /// <summary>One English sentence for programs and for the command line.</summary>
    public abstract string Description { get; }

    /// <summary>Whether it takes one value and no more.</summary>
    public virtual bool IsSingle => false;

    /// <summary>Whether it tells of when: all that do are one in counts, where each looks past the others too.</summary>
    public virtual bool IsDate => false;

    /// <summary>Where its values have pages of their own: "orgs" for <c>/orgs/google</c>; null where they have none.</summary>
    public virtual string? Folder => null;

    /// <summary>Whether the folder itself is a page, with all values.</summary>
    public virtual bool HasOverview => false;

    /// <summary>Whether that page draws when the entries of each value are from.</summary>
    public virtual bool DrawsTimes => false;

    public virtual FacetKind Facet => FacetKind.Flat;

    /// <summary>What the API calls its values.</summary>
    public virtual string FacetName => Name + "s";

    /// <summary>How it is offered beside a listing; null where it is not.</summary>
    public virtual FacetOffer? Offer => Facet == FacetKind.None ? null : new(99);

    /// <summary>Whether its values are names, of which those near a mistyped one can be told.</summary>
    public virtual bool HoldsNames => Facet is FacetKind.Flat or FacetKind.Tree;

    /// <summary>Its place among the kinds that are suggested while a reader types; null where none of it is.</summary>
    public virtual int? SuggestionPlace => null;

    /// <summary>Its place among the reasons why entries are alike, the rarest kind first; null where it is none.</summary>
    public virtual int? LikenessPlace => null;

    /// <summary>The interface's text for a value that is no name, with a place for it where it needs one; null where the value is shown as it is.</summary>
    public virtual string? TextOf(string value) => null;

    /// <returns>The value as the catalog would spell it; empty where nothing is left.</returns>
    /// <param name="text">Anything.</param>
    internal string Tidy(string text) => Spelt(FilterText.Clean(text, MaxLength));

    /// <summary>What is wrong with a tidied value; null where nothing is.</summary>
    internal virtual FilterProblemKind? ProblemOf(string value) => null;

    /// <summary>The values of an entry, where its own row tells them.</summary>
    internal virtual IEnumerable<string> ValuesOf(LoadedEntry entry) => [];

    /// <summary>Its values of all entries; null for a dimension without values of its own.</summary>
    internal virtual ValueColumn? ColumnOf(LoadedCatalog catalog) => Facet == FacetKind.None ? null : catalog.Rows.Column(ValuesOf);

    /// <summary>Whether the catalog knows a value, so that the reader has not mistyped it.</summary>
    /// <param name="number">Null where the column has no such value.</param>
    internal virtual bool Knows(ValueColumn column, int? number) => number is { } found && column.Totals[found] > 0;

    /// <summary>Its names as readers type them, where it has a <see cref="SuggestionPlace"/>.</summary>
    internal virtual IEnumerable<SpeltName> NamesOf(CatalogSnapshot snapshot) => [];

    public override string ToString() => Name;

    /// <summary>UTF-16 units of a value; what is more is cut off.</summary>
    private protected virtual int MaxLength => FilterText.LongestName;

    private protected virtual string Spelt(string clean) => clean;

    private static class InOrder
    {
        internal static readonly FilterDimension[] Dimensions =
        [
            .. typeof(FilterDimension).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(FilterDimension))
                .Select(property => (FilterDimension)property.GetValue(null)!)
                .OrderBy(dimension => dimension.Place),
        ];
    }
}
