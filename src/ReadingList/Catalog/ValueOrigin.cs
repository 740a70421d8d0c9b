namespace ReadingList.Catalog;

/// <summary>Where a value comes from (law 3: nothing is guessed silently).</summary>
public enum ValueOrigin
{
    /// <summary>The list's own line says it.</summary>
    Stated,

    /// <summary>Taken from an enclosing heading: <c># 2026</c>, <c>## 2월</c>.</summary>
    Heading,

    /// <summary>Taken from the link's address: its host names the organisation, its path the month.</summary>
    Address,
}
