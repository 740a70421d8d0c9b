namespace ReadingList.Catalog;

/// <summary>One row: a number that grows with every applied import, so that readers notice it, also from another process.</summary>
public sealed class CatalogState
{
    public int Id { get; set; }

    public long Version { get; set; }
}
