namespace ReadingList.Browsing;

/// <summary>One view of the catalog: a page of entries with everything that stands around it.</summary>
public sealed record EntryListing
{
    /// <summary>As it was asked for, organisations by their own names.</summary>
    public required EntryFilter Filter { get; init; }

    /// <summary>The import this view shows: <see cref="Catalog.CatalogState.Version"/>.</summary>
    public required long Version { get; init; }

    /// <summary>Name of the list that was imported first; empty for an empty catalog.</summary>
    public required string FirstList { get; init; }

    /// <summary>The catalog's lists, in the order of their first imports.</summary>
    public required IReadOnlyList<ListFace> Lists { get; init; }

    /// <summary>Entries that pass the filter, over all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The page's entries in the filter's order.</summary>
    public required IReadOnlyList<EntryListItem> Items { get; init; }

    public required EntryFacets Facets { get; init; }

    /// <summary>What the filter asks for with its names, in canonical order: headings and chips.</summary>
    public required IReadOnlyList<SelectedValue> Selected { get; init; }

    /// <summary>Those of <see cref="Selected"/> that the catalog does not know.</summary>
    public IEnumerable<SelectedValue> Unknown => Selected.Where(value => !value.Known);

    /// <summary>Hits of the search and what was searched along; null without a search.</summary>
    public SearchMarks? Marks { get; init; }

    /// <summary>What entries come with, where the search is its name ("series"); null where it is none.</summary>
    public KnownName? Called { get; init; }

    /// <summary>What words of the search were understood as; empty where all are words.</summary>
    public IReadOnlyList<UnderstoodValue> Understood { get; init; } = [];

    /// <summary>What was searched for in place of the search as it was typed, which finds nothing; null where nothing was mended.</summary>
    public string? Mended { get; init; }

    /// <summary>The order that applies.</summary>
    public EntrySort Sort { get; init; }

    /// <summary>At least 1.</summary>
    public int PageCount => Math.Max(1, (Total + Filter.Size - 1) / Filter.Size);

    public EntryFilter? Previous => Filter.Page > 1 ? Filter.OnPage(Math.Min(Filter.Page - 1, PageCount)) : null;

    public EntryFilter? Next => Filter.After is not null ? Following : Filter.Page < PageCount ? Filter.OnPage(Filter.Page + 1) : null;

    /// <summary>
    /// The entries behind those of this page, by the page's last ones and not by its number: an import in between neither repeats
    /// nor skips any. Null where there are none.
    /// </summary>
    public EntryFilter? Following { get; init; }
}

/// <summary>A value of the filter.</summary>
/// <param name="Name">As people know it: "Google" for "google". Dates, languages and the search stay as they are.</param>
/// <param name="Known">False where the catalog has no such value: the result is empty because of it, if nothing else of its dimension is known.</param>
/// <param name="Names">For a topic given by its path: the names from the root; else the name alone.</param>
public sealed record SelectedValue(FilterDimension Dimension, string Value, string Name, bool Known, IReadOnlyList<string> Names);

/// <param name="Value">What the filter takes: slug, host, "2022-12", "ko", list name.</param>
/// <param name="Count">Entries that choosing the value alone (in its dimension) shows.</param>
public sealed record FacetValue(string Name, string Value, int Count, bool Selected);

/// <param name="Path">The value of the topic dimension.</param>
/// <param name="Open">Whether it or a topic below it is selected.</param>
public sealed record TopicFacetValue(string Name, string Path, int Count, bool Selected, bool Open, IReadOnlyList<TopicFacetValue> Children);
