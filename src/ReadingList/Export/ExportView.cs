using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>What a feed or an export tells about itself besides its entries.</summary>
public sealed record ExportView
{
    /// <summary>Plain text: the catalog's title and what the filter chooses.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 of the title.</summary>
    public required string Language { get; init; }

    /// <summary>Address of the app without a trailing slash: "https://example.com/list". All links start with it.</summary>
    public required string Home { get; init; }

    /// <summary>Name of the list that was imported first: what tells this catalog from others, wherever it is served.</summary>
    public required string List { get; init; }

    public required EntryFilter Filter { get; init; }

    /// <summary>Entries that pass the filter, over all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The next page, where the format holds pages and there is one.</summary>
    public EntryFilter? Next { get; init; }

    /// <summary>The page for people.</summary>
    public string Page => Home + Filter.Address();

    /// <summary>An entry's page: the address that outlives retitling.</summary>
    public string Permalink(EntryListItem entry) => $"{Home}/entries/{entry.Id}";
}
