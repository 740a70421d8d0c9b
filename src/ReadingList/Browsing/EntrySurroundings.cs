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

    /// <summary>The parts of its series in the order to read them, itself among them; empty where it belongs to none.</summary>
    public IReadOnlyList<SeriesPart> Series { get; init; } = [];

    /// <summary>Entries of other sites that its links lead to or whose links lead here.</summary>
    public IReadOnlyList<EntryListItem> Linked { get; init; } = [];

    /// <summary>At most <see cref="MostSimilar"/>, the most alike first.</summary>
    public IReadOnlyList<SimilarEntry> Similar { get; init; } = [];
}

/// <summary>A part of a series: an entry, or a page that only a link leads to.</summary>
/// <param name="Entry">Null for a page that is no entry.</param>
/// <param name="Link">The current entry's own link to it ("1편", "이전 글"), or the one that names the page; null where there is none.</param>
public sealed record SeriesPart(EntryListItem? Entry, EntryLink? Link)
{
    public bool IsCurrent { get; init; }
}

/// <param name="Shared">Why: what both have, the rarest kinds first. Words of the title have the dimension of the search.</param>
public sealed record SimilarEntry(EntryListItem Entry, IReadOnlyList<SharedName> Shared);

public sealed record SharedName(FilterDimension Dimension, string Name, string Value);
