using ReadingList.Catalog;

namespace ReadingList.Lists;

/// <summary>What was read from one Markdown list. Lines and columns are 1-based and point into the text as given.</summary>
/// <param name="Title">The list's first heading where it names the whole list (nothing stands beside it), else null; never a topic.</param>
/// <param name="Sections">Every heading in document order, nameless ones included.</param>
/// <param name="Items">The entries in document order.</param>
/// <param name="Diagnostics">What a curator should look at, in document order.</param>
/// <param name="Links">The account of every link and image of the text (law 2).</param>
public sealed record ListDocument(
    string? Title,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<ListItem> Items,
    IReadOnlyList<Diagnostic> Diagnostics,
    LinkAccount Links)
{
    /// <summary>Why nothing of the text was read; null where it was.</summary>
    public Diagnostic? Refusal => Items.Count == 0 ? Diagnostics.FirstOrDefault(finding => finding.Code == ReadingCodes.Refused) : null;
}

/// <summary>A heading.</summary>
/// <param name="name">Plain text without numbering; empty for a nameless level.</param>
/// <param name="heading">Plain text as written, numbering included: "1.2. NLP".</param>
/// <param name="level">1 to 6; headings that are not Markdown's own (summary, topic items) continue below their parent.</param>
/// <param name="line">1-based.</param>
/// <param name="parent">The heading it stands under.</param>
/// <param name="isDocumentTitle">The one heading that names the list itself; topic paths leave it out.</param>
public sealed class Section(string name, string heading, int level, int line, Section? parent, bool isDocumentTitle = false)
{
    private IReadOnlyList<Section>? _path;

    public string Name { get; } = name;

    public string Heading { get; } = heading;

    public int Level { get; } = level;

    public int Line { get; } = line;

    public Section? Parent { get; } = parent;

    /// <summary>Known once the whole list is read.</summary>
    public bool IsDocumentTitle { get; internal set; } = isDocumentTitle;

    /// <summary>A heading that names the days of a week or the like: a date of what stands below it, and no topic.</summary>
    public bool IsDate { get; internal init; }

    /// <summary>This heading and those above it, outermost first, the document's title and nameless levels included.</summary>
    public IReadOnlyList<Section> Path => _path ??= Parent is null ? [this] : [.. Parent.Path, this];
}

/// <summary>One link of the list with everything its lines say of it.</summary>
public sealed record ListItem
{
    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>The innermost heading above the item, null where none stands above it.</summary>
    public required Section? Section { get; init; }

    /// <summary>Plain text without date and organisation.</summary>
    public required string Title { get; init; }

    /// <summary>The title's Markdown (emphasis and code kept); equals <see cref="Title"/> where nothing is marked.</summary>
    public required string TitleMarkdown { get; init; }

    /// <summary>Where the title ends and the note begins is said by nothing on the line; it was cut behind a sentence.</summary>
    public bool TitleIsInferred { get; init; }

    /// <summary>The address as written; null for an item that looks like an entry but has no readable address.</summary>
    public required string? Url { get; init; }

    public PartialDate? Published { get; init; }

    public ValueOrigin PublishedOrigin { get; init; }

    /// <summary>A month or day whose year nothing tells, as ISO 8601 wrote it: <c>--09-11</c>, <c>--09</c>; null without one.</summary>
    public string? Day { get; init; }

    public IReadOnlyList<NamedOrganization> Organizations { get; init; } = [];

    public string? Venue { get; init; }

    public string? Authors { get; init; }

    /// <summary>What the entry's own link is called where that is not its title: "pdf", "링크".</summary>
    public string? LinkText { get; init; }

    /// <summary>What the line says the link is, "paper" or "영상"; several beside commas.</summary>
    public string? Kind { get; init; }

    /// <summary>Names emphasised in the title, in order, each once.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Note as Markdown, its list structure kept and outdented to column 0; null without one.</summary>
    public string? NoteMarkdown { get; init; }

    /// <summary>Note as plain text, one line for each of its paragraphs or list items.</summary>
    public string? NoteText { get; init; }

    public IReadOnlyList<ItemLink> Related { get; init; } = [];

    /// <summary>Images of the item: <see cref="ItemLink.Text"/> is the alternative text.</summary>
    public IReadOnlyList<ItemLink> Images { get; init; } = [];
}

/// <summary>An organisation's name as written, and whether the line states it.</summary>
public sealed record NamedOrganization(string Name, ValueOrigin Origin = ValueOrigin.Stated);

/// <summary>A further link or image of an item.</summary>
public sealed record ItemLink(string Text, string Url, int Line, int Column);

/// <summary>One finding. <paramref name="Code"/> is stable; the README lists them all.</summary>
/// <param name="Message">One English sentence.</param>
/// <param name="Excerpt">The line as written (cut at 200 characters).</param>
/// <param name="Links">How many links and images of the text this finding accounts for.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    int Line,
    int Column,
    string Message,
    string Excerpt,
    int Links = 0,
    string? Suggestion = null);

/// <summary>Law 2 as numbers: every link and image of the text is an entry's address, related, an image, or reported.</summary>
public sealed record LinkAccount(int Found, int Entries, int Related, int Images, int Reported)
{
    public bool Balances => Found == Entries + Related + Images + Reported;
}
