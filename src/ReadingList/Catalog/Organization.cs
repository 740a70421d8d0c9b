namespace ReadingList.Catalog;

public sealed class Organization
{
    public int Id { get; set; }

    /// <summary>As the lists write it most often.</summary>
    public required string Name { get; set; }

    public required string Slug { get; set; }
}
