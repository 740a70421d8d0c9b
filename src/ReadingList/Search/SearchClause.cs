namespace ReadingList.Search;

/// <summary>One demand of a query: what the reader typed, or any of the other names of it.</summary>
/// <param name="Typed">All of them must occur.</param>
/// <param name="Same">Other names of the same thing; one is enough.</param>
/// <param name="Related">Names of related things, searched along and shown as such; one is enough.</param>
public sealed record SearchClause(IReadOnlyList<SearchTerm> Typed, IReadOnlyList<SearchTerm> Same, IReadOnlyList<SearchTerm> Related)
{
    /// <summary>The same words as others write them, with or without hyphen; one is enough, and none is worth telling.</summary>
    public IReadOnlyList<SearchTerm> Spelt { get; init; } = [];

    /// <summary>What was typed with the words around it, where a name that is not shown may begin with them: amazon web. One is enough.</summary>
    public IReadOnlyList<SearchTerm> InNames { get; init; } = [];

    /// <summary>Everything that texts may hold instead of what was typed.</summary>
    public IEnumerable<SearchTerm> OtherNames => Same.Concat(Related).Concat(Spelt);
}
