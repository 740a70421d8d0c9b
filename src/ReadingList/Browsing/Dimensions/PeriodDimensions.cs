using ReadingList.Catalog;

namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>from</c>: first year, month or day, itself included. One value.</summary>
    public static FilterDimension From { get; } = new FromDimension();

    /// <summary><c>to</c>: last year, month or day, itself wholly included. One value.</summary>
    public static FilterDimension To { get; } = new ToDimension();
}

/// <summary>An end of a period.</summary>
internal abstract class PeriodDimension : FilterDimension
{
    public override bool IsSingle => true;

    public override bool IsDate => true;

    public override FacetKind Facet => FacetKind.None;

    internal override FilterProblemKind? ProblemOf(string value) => PartialDate.TryParse(value, out _) ? null : FilterProblemKind.NotADate;
}

internal sealed class FromDimension : PeriodDimension
{
    public override string Name => "from";

    internal override int Place => 40;

    public override string Description => "From this year, month or day on.";

    public override string TextOf(string value) => "Chip.From";
}

internal sealed class ToDimension : PeriodDimension
{
    public override string Name => "to";

    internal override int Place => 50;

    public override string Description => "Up to this year, month or day.";

    public override string TextOf(string value) => "Chip.To";
}
