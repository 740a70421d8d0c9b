using ReadingList.Catalog;

namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>month</c>: "2022-12", or a whole year "2022".</summary>
    public static FilterDimension Month { get; } = new MonthDimension();
}

internal sealed class MonthDimension : FilterDimension
{
    public override string Name => "month";

    internal override int Place => 30;

    public override string Description => "A month (2022-12) or a year (2022).";

    public override bool IsDate => true;

    public override string Folder => "months";

    public override bool HasOverview => true;

    public override FacetKind Facet => FacetKind.Dates;

    public override FacetOffer Offer => new(40);

    internal override FilterProblemKind? ProblemOf(string value) =>
        PartialDate.TryParse(value, out var date) && date.Day == 0 ? null : FilterProblemKind.NotAMonth;

    internal override IEnumerable<string> ValuesOf(LoadedEntry entry)
    {
        if (entry.PublishedKey == 0) yield break;
        var date = PartialDate.FromKey(entry.PublishedKey);
        yield return PartialDate.Of(date.Year).ToString();
        if (date.HasMonth) yield return PartialDate.Of(date.Year, date.Month).ToString();
    }

    // Also one that no entry is from: it is in the calendar.
    internal override bool Knows(ValueColumn column, int? number) => true;
}
