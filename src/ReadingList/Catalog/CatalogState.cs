namespace ReadingList.Catalog;

/// <summary>One row, so that readers notice every applied import, also of another process.</summary>
public sealed class CatalogState
{
    public int Id { get; set; }

    /// <summary>
    /// Drawn anew by every applied import: a number that counted would come again in a database made in this one's place, or in a
    /// copy put back and imported into, with other entries. 0 before the first.
    /// </summary>
    public long Version { get; set; }

    /// <returns>One that no catalog had before.</returns>
    public static long NextVersion() => Random.Shared.NextInt64(1, long.MaxValue);
}
