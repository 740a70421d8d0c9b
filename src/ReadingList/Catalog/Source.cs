namespace ReadingList.Catalog;

/// <summary>One imported list.</summary>
public sealed class Source
{
    public int Id { get; set; }

    /// <summary>What identifies the list between imports: its full path, or its address without what may be secret in it. Unique.</summary>
    public required string Key { get; set; }

    /// <summary>Short name for people: the file's name without extension.</summary>
    public required string Name { get; set; }

    /// <summary>The list's first heading, where it names the list.</summary>
    public string? Title { get; set; }

    /// <summary>Lower-case hex SHA-256 of the bytes last applied, those of the curator's files beside the list included.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The number of the reader that read those bytes; another reads an unchanged list again.</summary>
    public required string ReaderStamp { get; set; }

    /// <summary>The text of the curator's organizations.txt beside the list; null without one.</summary>
    public string? OrganizationNames { get; set; }

    /// <summary>The text of the curator's glossary.txt beside the list; null without one.</summary>
    public string? Glossary { get; set; }

    public DateTime ImportedOn { get; set; }

    /// <summary>True where the settings name it: a source taken out of the settings leaves the catalog.</summary>
    public bool Configured { get; set; }
}
