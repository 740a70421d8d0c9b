using System.Globalization;

namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>lists</c>: "2", "3", …: in at least so many lists. One value.</summary>
    public static FilterDimension Lists { get; } = new ListsDimension();
}

internal sealed class ListsDimension : FilterDimension
{
    /// <summary>More lists than a catalog is likely to have.</summary>
    private const int Most = 9_999;

    public override string Name => "lists";

    internal override int Place => 96;

    public override string Description => "In at least so many lists: 2, 3, and so on.";

    public override bool IsSingle => true;

    public override string FacetName => "inLists";

    public override FacetOffer Offer => new(65) { Fewest = 1, Folded = true };

    public override bool HoldsNames => false;

    public override string TextOf(string value) => "Lists.AtLeast";

    internal override FilterProblemKind? ProblemOf(string value) => Number(value) is null ? FilterProblemKind.NotInRange : null;

    internal override ValueColumn ColumnOf(LoadedCatalog catalog)
    {
        var (names, cells) = (new ValueNames(), new List<(int Row, int Value)>());
        for (var row = 0; row < catalog.Rows.Entries.Count; row++)
        {
            for (var least = 2; least <= catalog.Lists.Of(row).Length; least++) cells.Add((row, names.Add(least.ToString(CultureInfo.InvariantCulture))));
        }

        return ValueColumn.Of(names, catalog.Rows.Entries.Count, cells);
    }

    // Also of more lists than there are: nobody has mistyped that.
    internal override bool Knows(ValueColumn column, int? number) => true;

    // Every entry is in one.
    private protected override string Spelt(string clean) => Number(clean) switch
    {
        1 => "",
        { } number => number.ToString(CultureInfo.InvariantCulture),
        null => clean,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number : null;
}
