namespace ReadingList.Browsing;

/// <summary>What stands around an entry: the one before and after it in a view, the parts of its series, and more like it.</summary>
public sealed record EntrySurroundings
{
    public const int MostSimilar = 5;

    /// <summary>The view it is seen in.</summary>
    public required EntryFilter View { get; init; }

    /// <summary>Null for the first of the view, and where the view does not hold the entry.</summary>
    public EntryListItem? Previous { get; init; }

    public EntryListItem? Next { get; init; }

    /// <summary>Older entries that its links lead to or whose links lead here, and on its site those tied to them; oldest first.</summary>
    public IReadOnlyList<SeriesPart> Earlier { get; init; } = [];

    public IReadOnlyList<SeriesPart> Later { get; init; } = [];

    /// <summary>At most <see cref="MostSimilar"/>, the most alike first.</summary>
    public IReadOnlyList<SimilarEntry> Similar { get; init; } = [];
}

/// <param name="Words">What the entry's own link to it is called ("1편", "이전 글"); empty where it has none.</param>
public sealed record SeriesPart(EntryListItem Entry, string Words);

/// <param name="Shared">Why: what both have, the rarest kinds first. Words of the title have the dimension of the search.</param>
public sealed record SimilarEntry(EntryListItem Entry, IReadOnlyList<SharedName> Shared);

public sealed record SharedName(FilterDimension Dimension, string Name, string Value);
