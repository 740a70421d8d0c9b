using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>Which pictures the notes of a list name. One for each request.</summary>
public sealed class SourcePictures(CatalogContext catalog)
{
    /// <param name="source">The list's name.</param>
    /// <param name="file">The name of a picture's file.</param>
    /// <returns>Those that may be the one: with that name in their address, or any that is written percent-encoded.</returns>
    public Task<List<SourcePicture>> NamedAsync(string source, string file, CancellationToken cancel = default) => (
        from image in catalog.EntryImages
        join entry in catalog.Entries on image.EntryId equals entry.Id
        where entry.Source!.Name == source && (image.Url.Contains(file) || image.Url.Contains('%'))
        select new SourcePicture(entry.Source!.Key, image.Url)).ToListAsync(cancel);
}

/// <param name="SourceKey">Path or address of the list.</param>
/// <param name="Url">As the list writes it.</param>
public sealed record SourcePicture(string SourceKey, string Url);
