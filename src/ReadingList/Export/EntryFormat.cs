using System.Collections.Frozen;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>A form that entries are handed out in. Each has its own file and its own escaper.</summary>
public abstract class EntryFormat
{
    /// <summary>Every format, as they are offered.</summary>
    public static IReadOnlyList<EntryFormat> InOrder { get; } =
    [
        new AtomFormat(), new JsonFormat(), new CsvFormat(), new BibTexFormat(), new RssFormat(),
        new RisFormat(), new CslFormat(), new MarkdownFormat(), new BookmarksFormat(),
    ];

    /// <summary>Every format by its name, which is also its file extension.</summary>
    public static FrozenDictionary<string, EntryFormat> All { get; } = InOrder.ToFrozenDictionary(format => format.Name);

    public abstract string Name { get; }

    /// <summary>As people call it.</summary>
    public virtual string Label => Name.ToUpperInvariant();

    /// <summary>With its charset where the type has one.</summary>
    public abstract string MediaType { get; }

    /// <summary>True for feeds and JSON, which hold one page; the others hold all that passes the filter.</summary>
    public virtual bool IsPaged => false;

    /// <summary>Whether it says what the view is called, in the reader's language.</summary>
    public virtual bool NamesTheView => false;

    /// <summary>Writes as the entries come, keeping none of them.</summary>
    public abstract Task WriteAsync(ExportView view, IAsyncEnumerable<EntryListItem> entries, Stream output, CancellationToken cancel = default);
}
