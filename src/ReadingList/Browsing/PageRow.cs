using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>One row of the query that fetches a page: an entry's texts, one of its links or images, or the catalog's version.</summary>
internal sealed record PageRow
{
    internal const int IsEntry = 0;
    internal const int IsRelated = 1;
    internal const int IsImage = 2;
    internal const int IsVersion = 3;

    public required int Kind { get; init; }

    public required int EntryId { get; init; }

    /// <summary>Of a link or image; the entry's line; the version.</summary>
    public required long Number { get; init; }

    /// <summary>Title, link text or alternative text.</summary>
    public required string? Text { get; init; }

    public required string? Url { get; init; }

    public required string? PublicId { get; init; }

    public required string? Host { get; init; }

    public required string? TitleHtml { get; init; }

    public required string? Language { get; init; }

    public required int PublishedKey { get; init; }

    public required ValueOrigin PublishedOrigin { get; init; }

    public required string? Venue { get; init; }

    public required string? Authors { get; init; }

    public required string? NoteHtml { get; init; }

    public required string? NoteText { get; init; }

    public required string? NoteLanguage { get; init; }

    public required string? SourceName { get; init; }

    public required DateTime? AddedOn { get; init; }

    /// <summary>Everything a page shows in one query, so that an import in between cannot tear it; the version says which import it is.</summary>
    internal static readonly Func<CatalogContext, int[], IAsyncEnumerable<PageRow>> Of = EF.CompileAsyncQuery((CatalogContext catalog, int[] entryIds) =>
        catalog.Entries.Where(entry => entryIds.Contains(entry.Id)).Select(entry => new PageRow
        {
            Kind = IsEntry, EntryId = entry.Id, Number = entry.Line, Text = entry.Title, Url = entry.Url, PublicId = entry.PublicId,
            Host = entry.Host, TitleHtml = entry.TitleHtml, Language = entry.Language,
            PublishedKey = entry.PublishedKey, PublishedOrigin = entry.PublishedOrigin, Venue = entry.Venue, Authors = entry.Authors,
            NoteHtml = entry.NoteHtml, NoteText = entry.NoteText, NoteLanguage = entry.NoteLanguage,
            SourceName = entry.Source!.Name, AddedOn = entry.AddedOn,
        }).Concat(catalog.RelatedLinks.Where(link => entryIds.Contains(link.EntryId)).Select(link => new PageRow
        {
            Kind = IsRelated, EntryId = link.EntryId, Number = link.Position, Text = link.Text, Url = link.Url, PublicId = null,
            Host = null, TitleHtml = null, Language = null,
            PublishedKey = 0, PublishedOrigin = ValueOrigin.Stated, Venue = null, Authors = null,
            NoteHtml = null, NoteText = null, NoteLanguage = null,
            SourceName = null, AddedOn = null,
        })).Concat(catalog.EntryImages.Where(image => entryIds.Contains(image.EntryId)).Select(image => new PageRow
        {
            Kind = IsImage, EntryId = image.EntryId, Number = image.Position, Text = image.Alt, Url = image.Url, PublicId = null,
            Host = null, TitleHtml = null, Language = null,
            PublishedKey = 0, PublishedOrigin = ValueOrigin.Stated, Venue = null, Authors = null,
            NoteHtml = null, NoteText = null, NoteLanguage = null,
            SourceName = null, AddedOn = null,
        })).Concat(catalog.States.Select(state => new PageRow
        {
            Kind = IsVersion, EntryId = 0, Number = state.Version, Text = null, Url = null, PublicId = null,
            Host = null, TitleHtml = null, Language = null,
            PublishedKey = 0, PublishedOrigin = ValueOrigin.Stated, Venue = null, Authors = null,
            NoteHtml = null, NoteText = null, NoteLanguage = null,
            SourceName = null, AddedOn = null,
        })));
}
