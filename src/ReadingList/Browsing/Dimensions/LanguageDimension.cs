namespace ReadingList.Browsing;

public abstract partial class FilterDimension
{
    /// <summary><c>lang</c>: language of the title ("ko", "en", …).</summary>
    public static FilterDimension Language { get; } = new LanguageDimension();
}

internal sealed class LanguageDimension : FilterDimension
{
    public override string Name => "lang";

    internal override int Place => 80;

    public override string Description => "The language of the title: ko, en.";

    public override string FacetName => "languages";

    public override FacetOffer Offer => new(60) { Folded = true };

    public override bool HoldsNames => false;

    public override string? TextOf(string value) => value is "ko" or "en" or "ja" or "zh" ? "Language." + value : null;

    internal override IEnumerable<string> ValuesOf(LoadedEntry entry) => [entry.Language];

    private protected override string Spelt(string clean) => clean.ToLowerInvariant();
}
