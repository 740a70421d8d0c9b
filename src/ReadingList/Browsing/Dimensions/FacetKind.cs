namespace ReadingList.Browsing;

/// <summary>How the values of a dimension stand to each other.</summary>
public enum FacetKind
{
    /// <summary>They cannot be counted: words, and the ends of a period.</summary>
    None,

    /// <summary>Beside each other.</summary>
    Flat,

    /// <summary>Below each other.</summary>
    Tree,

    /// <summary>In time, years beside their months.</summary>
    Dates,
}

/// <summary>How a dimension is offered beside a listing.</summary>
/// <param name="Place">From the top; those of one place stand in their canonical order.</param>
public sealed record FacetOffer(int Place)
{
    /// <summary>Of fewer values it is not offered, unless one is chosen: of one language there is nothing to choose.</summary>
    public int Fewest { get; init; } = 2;

    public FacetLook Look { get; init; } = FacetLook.Counts;

    /// <summary>Whether its values are hidden until somebody asks for them, or has chosen one.</summary>
    public bool Folded { get; init; }
}

public enum FacetLook
{
    Counts,

    /// <summary>Counts that are drawn as well.</summary>
    Bars,

    /// <summary>Short words, several on a line.</summary>
    Terms,
}
