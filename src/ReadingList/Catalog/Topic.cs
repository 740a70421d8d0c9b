namespace ReadingList.Catalog;

/// <summary>A heading, in a tree. Lists that use the same path of names share the topic.</summary>
public sealed class Topic
{
    public int Id { get; set; }

    public int? ParentId { get; set; }

    /// <summary>Without numbering, as the first list that uses it writes it.</summary>
    public required string Name { get; set; }

    /// <summary>Slugs from the root, joined by '/': "research/nlp". Unique; the address of the topic.</summary>
    public required string Path { get; set; }

    /// <summary>Order of first appearance, for showing the tree as the curator wrote it.</summary>
    public int Position { get; set; }
}
