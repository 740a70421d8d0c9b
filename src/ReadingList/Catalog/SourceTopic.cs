namespace ReadingList.Catalog;

/// <summary>A list uses a topic. A topic takes its name and its place from the first list that uses it.</summary>
public sealed class SourceTopic
{
    public int SourceId { get; set; }

    public int TopicId { get; set; }

    /// <summary>As this list first writes it, without numbering.</summary>
    public required string Name { get; set; }

    /// <summary>Order of first use in the list, from 0; a parent stands before its children.</summary>
    public int Position { get; set; }
}
