namespace ReadingList.Catalog;

/// <summary>One link with its title: the row behind a line of the catalog.</summary>
public sealed class Entry
{
    public int Id { get; set; }

    /// <summary>Short and stable, made from the first canonical address (<c>EntryId</c>); part of every permalink.</summary>
    public required string PublicId { get; set; }

    /// <summary>The address as the list writes it; always of an allowed scheme.</summary>
    public required string Url { get; set; }

    /// <summary>The key: see <see cref="CanonicalUrl"/>. Unique over the catalog.</summary>
    public required string CanonicalUrl { get; set; }

    /// <summary>Lower-case host without <c>www.</c>: the site facet.</summary>
    public required string Host { get; set; }

    /// <summary>Plain text, NFC.</summary>
    public required string Title { get; set; }

    /// <summary>The title with its emphasis and code; null where nothing is marked.</summary>
    public string? TitleMarkdown { get; set; }

    /// <summary>The title as safe inline HTML (em, strong, code).</summary>
    public required string TitleHtml { get; set; }

    /// <summary>BCP 47 of the title: "ko", "en", "ja" or "zh".</summary>
    public required string Language { get; set; }

    /// <summary><see cref="PartialDate.Key"/> of the publication date, 0 where unknown.</summary>
    public int PublishedKey { get; set; }

    public ValueOrigin PublishedOrigin { get; set; }

    public string? Venue { get; set; }

    public string? Authors { get; set; }

    public string? NoteMarkdown { get; set; }

    /// <summary>Safe HTML made once, at import.</summary>
    public string? NoteHtml { get; set; }

    public string? NoteText { get; set; }

    public string? NoteLanguage { get; set; }

    /// <summary>The list whose words these are: the first imported of those that hold the link.</summary>
    public int SourceId { get; set; }

    public Source? Source { get; set; }

    /// <summary>1-based line of the entry's first appearance in <see cref="Source"/>.</summary>
    public int Line { get; set; }

    /// <summary>Order of first appearance in <see cref="Source"/>, from 0.</summary>
    public int Position { get; set; }

    /// <summary>When the catalog first saw it (UTC).</summary>
    public DateTime AddedOn { get; set; }

    /// <summary>When what is shown of it was last another (UTC): its words, its list or its topics, but not its line.</summary>
    public DateTime ChangedOn { get; set; }

    /// <summary>Hash of everything the list says of the entry but its place; equal where a re-import changes nothing.</summary>
    public long Fingerprint { get; set; }

    public List<EntryTopic> Topics { get; } = [];

    public List<EntryOrganization> Organizations { get; } = [];

    public List<EntryKeyword> Keywords { get; } = [];

    public List<RelatedLink> Related { get; } = [];

    public List<EntryImage> Images { get; } = [];
}

/// <summary>An entry stands under a topic in a list: one row for each topic the list repeats it in.</summary>
public sealed class EntryTopic
{
    public int EntryId { get; set; }

    public int TopicId { get; set; }

    public Topic? Topic { get; set; }

    public int SourceId { get; set; }

    public int Line { get; set; }
}

public sealed class EntryOrganization
{
    public int EntryId { get; set; }

    public int OrganizationId { get; set; }

    public Organization? Organization { get; set; }

    /// <summary>As this entry writes it.</summary>
    public required string Name { get; set; }

    public int Position { get; set; }

    public ValueOrigin Origin { get; set; }
}

public sealed class EntryKeyword
{
    public int EntryId { get; set; }

    public int KeywordId { get; set; }

    public Keyword? Keyword { get; set; }

    /// <summary>As this entry writes it.</summary>
    public required string Name { get; set; }

    public int Position { get; set; }
}

/// <summary>A further link of an entry: in its note, or beside its title.</summary>
public sealed class RelatedLink
{
    public int EntryId { get; set; }

    public int Position { get; set; }

    public required string Text { get; set; }

    public required string Url { get; set; }
}

public sealed class EntryImage
{
    public int EntryId { get; set; }

    public int Position { get; set; }

    public required string Alt { get; set; }

    public required string Url { get; set; }
}

/// <summary>
/// An address and a public id that lead to an entry without being its own: those it had before its address changed, and
/// the id an import without that history gives. They outlive the entry, so that they answer again when it comes back.
/// </summary>
public sealed class EntryAlias
{
    /// <summary>The canonical address that was seen once.</summary>
    public required string CanonicalUrl { get; set; }

    public required string PublicId { get; set; }

    /// <summary>The <see cref="Entry.CanonicalUrl"/> they lead to now.</summary>
    public required string EntryUrl { get; set; }
}
