using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Browsing;

/// <summary>What the other lists say of a page that several hold: their words wait in the catalog, whole.</summary>
internal static class OtherCurators
{
    internal static async Task<IReadOnlyList<OtherWords>> ReadAsync(CatalogContext catalog, ListFaces lists, int entryId, int most, CancellationToken cancel)
    {
        var rows = await catalog.Entries.Where(entry => entry.Id == entryId)
            .Join(catalog.EntryShadows, entry => entry.CanonicalUrl, shadow => shadow.CanonicalUrl, (_, shadow) => shadow)
            .Join(catalog.Sources, shadow => shadow.SourceId, source => source.Id, (shadow, source) => new { source.Id, source.Name, source.Key, shadow.Line, shadow.Words })
            .OrderBy(row => row.Id).Take(most).ToListAsync(cancel);
        return rows.ConvertAll(row => Of(lists.Of(row.Name), row.Key, row.Line, EntryWords.FromJson(row.Words)));
    }

    private static OtherWords Of(ListFace list, string key, int line, EntryWords words) => new(
        list, key, line, words.Title,
        words.PublishedKey > 0 ? PartialDate.FromKey(words.PublishedKey) : null,
        words.NoteMarkdown,
        words.NoteText is { } note ? TextLanguage.Of(note) : null,
        [.. words.Related.Select(link => new EntryLink(link.Text, link.Url))]);
}
