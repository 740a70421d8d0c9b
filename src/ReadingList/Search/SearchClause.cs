namespace ReadingList.Search;

/// <summary>One demand of a query: what the reader typed, or any of the other names of it.</summary>
/// <param name="Typed">All of them must occur.</param>
/// <param name="Same">Other names of the same thing; one is enough.</param>
/// <param name="Related">Names of related things, searched along and shown as such; one is enough.</param>
public sealed record SearchClause(IReadOnlyList<SearchTerm> Typed, IReadOnlyList<SearchTerm> Same, IReadOnlyList<SearchTerm> Related)
{
    /// <summary>The same words as others write them, with or without hyphen; one is enough, and none is worth telling.</summary>
    public IReadOnlyList<SearchTerm> Spelt { get; init; } = [];

    /// <summary>Other spellings of other names.</summary>
    public IReadOnlyList<SearchTerm> SpeltNames { get; init; } = [];

    /// <summary>Inflections of the words: recommended, for recommendation.</summary>
    public IReadOnlyList<SearchTerm> Forms { get; init; } = [];

    /// <summary>Other names of several words, found also where these stand apart, as those of a query do; all words of one name are enough.</summary>
    public IReadOnlyList<IReadOnlyList<SearchTerm>> Apart { get; init; } = [];

    /// <summary>What was typed with the words around it, where a name that is not shown may begin with them: amazon web. One is enough.</summary>
    public IReadOnlyList<SearchTerm> InNames { get; init; } = [];

    /// <summary>Everything that texts may hold, by itself, instead of what was typed.</summary>
    public IEnumerable<SearchTerm> OtherNames => Same.Concat(Related).Concat(Spelt).Concat(SpeltNames).Concat(Forms);

    /// <summary>Whether anything but what was typed meets it.</summary>
    public bool IsWidened => Same.Count + Related.Count + Spelt.Count + SpeltNames.Count + Forms.Count + Apart.Count > 0;

    /// <summary>Whether it is met, given which terms occur.</summary>
    public bool IsMet(Func<SearchTerm, bool> occurs) => Typed.All(occurs) || OtherNames.Any(occurs) || Apart.Any(words => words.All(occurs));
}
