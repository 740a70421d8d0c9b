namespace ReadingList.Catalog;

/// <summary>A name a curator emphasised in a title: a model, product or tool.</summary>
public sealed class Keyword
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required string Slug { get; set; }
}
