using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>An entry as every face shows it: a row of a page, an item of JSON or of a feed.</summary>
public sealed record EntryListItem
{
    /// <summary>Public id, ten characters or a little more.</summary>
    public required string Id { get; init; }

    /// <summary>The title as it stands behind the id in the permalink.</summary>
    public string Slug => Catalog.Slug.Of(Title);

    /// <summary>The permalink: <c>/entries/{id}/{slug}</c>, rooted at the app, percent-encoded.</summary>
    public string Address => $"/entries/{Id}/{Uri.EscapeDataString(Slug)}";

    public required string Url { get; init; }

    /// <summary>Lower-case host without <c>www.</c>; the value of the site dimension.</summary>
    public required string Host { get; init; }

    /// <summary>Plain text, NFC.</summary>
    public required string Title { get; init; }

    /// <summary>Safe inline HTML.</summary>
    public required string TitleHtml { get; init; }

    /// <summary>BCP 47 of the title.</summary>
    public required string Language { get; init; }

    /// <summary>Null where the list tells no date.</summary>
    public PartialDate? Published { get; init; }

    public ValueOrigin PublishedOrigin { get; init; }

    public IReadOnlyList<EntryOrganizationName> Organizations { get; init; } = [];

    /// <summary>Each topic the entry stands under, in the order of the lists; empty for an entry above the first heading.</summary>
    public IReadOnlyList<TopicPath> Topics { get; init; } = [];

    public IReadOnlyList<NamedValue> Keywords { get; init; } = [];

    public string? Venue { get; init; }

    public string? Authors { get; init; }

    /// <summary>Safe HTML; null without a note.</summary>
    public string? NoteHtml { get; init; }

    public string? NoteText { get; init; }

    /// <summary>BCP 47 of the note; null without one.</summary>
    public string? NoteLanguage { get; init; }

    /// <summary>What other lists say of it, in the order of their import: only of an entry without a note, and at most four.</summary>
    public IReadOnlyList<BorrowedNote> Borrowed { get; init; } = [];

    public IReadOnlyList<EntryLink> Related { get; init; } = [];

    /// <summary>Whether parts of its series stand on its own page.</summary>
    public bool InSeries { get; init; }

    /// <summary>Images of the note: the text is the alternative text.</summary>
    public IReadOnlyList<EntryLink> Images { get; init; } = [];

    /// <summary>How many lists hold it, its own among them.</summary>
    public int Lists { get; init; } = 1;

    public string SourceName => List.Value;

    /// <summary>Its own list.</summary>
    public required ListFace List { get; init; }

    /// <summary>1-based line in the source.</summary>
    public required int Line { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AddedOn { get; init; }

    /// <summary>When what is shown of it was last another (UTC); not before <see cref="AddedOn"/>.</summary>
    public required DateTime ChangedOn { get; init; }
}

/// <summary>A name and the value that filters by it.</summary>
public sealed record NamedValue(string Name, string Slug);

/// <param name="Inferred">True where the line does not state it (law 3): show it as such.</param>
public sealed record EntryOrganizationName(string Name, string Slug, bool Inferred);

/// <param name="Names">From the root: ["Research", "NLP"].</param>
/// <param name="Path">Slugs from the root: "research/nlp"; the value of the topic dimension.</param>
public sealed record TopicPath(IReadOnlyList<string> Names, string Path);

public sealed record EntryLink(string Text, string Url);

/// <summary>One entry with all that its own page shows. Ask for an old id and it answers with <see cref="EntryListItem.Id"/> new: redirect.</summary>
/// <param name="Appearances">Every place of the lists that holds the link, in order.</param>
public sealed record EntryDetails(EntryListItem Entry, IReadOnlyList<EntryAppearance> Appearances)
{
    /// <summary>The import this shows.</summary>
    public required long Version { get; init; }

    /// <summary>What the lists say whose words are not the entry's, in the order of their import; at most <see cref="CatalogBrowser.MostOthers"/>.</summary>
    public IReadOnlyList<OtherWords> Others { get; init; } = [];

    /// <summary>Whether a slug is that of a keyword of the catalog.</summary>
    public Func<string, bool> IsKeyword { get; init; } = _ => false;

    /// <summary>Null where it was not asked for.</summary>
    public EntrySurroundings? Around { get; init; }
}

/// <summary>What another list says of the same page.</summary>
/// <param name="SourceKey">Path or address of the list.</param>
/// <param name="Line">1-based line in that list.</param>
/// <param name="Title">Plain text, as that list has it.</param>
/// <param name="NoteMarkdown">Null where it has none.</param>
/// <param name="NoteLanguage">BCP 47; null without a note.</param>
public sealed record OtherWords(
    ListFace List, string SourceKey, int Line, string Title, PartialDate? Published, string? NoteMarkdown, string? NoteLanguage, IReadOnlyList<EntryLink> Related);

/// <param name="SourceKey">Path or address of the list.</param>
public sealed record EntryAppearance(ListFace List, string SourceKey, int Line, TopicPath? Topic);
