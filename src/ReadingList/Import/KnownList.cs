using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>What the catalog holds of one list before an import: the entries in its words, and its shadows of others'.</summary>
internal sealed record KnownList(Source? Source, IReadOnlyDictionary<string, KnownEntry> Entries)
{
    public static readonly KnownList Nothing = new(null, new Dictionary<string, KnownEntry>(StringComparer.Ordinal));

    public static KnownList Load(CatalogContext context, string key)
    {
        var source = context.Sources.AsNoTracking().SingleOrDefault(source => source.Key == key);
        if (source is null) return Nothing;
        // One text for all entries under a topic, instead of one for each.
        var topics = context.Topics.ToDictionary(topic => topic.Id, topic => topic.Path);
        var places = context.EntryTopics
            .Where(place => place.SourceId == source.Id)
            .Select(place => new { place.EntryId, place.TopicId, place.Line })
            .AsEnumerable()
            .ToLookup(place => place.EntryId, place => new ListedPlace(topics[place.TopicId], place.Line));
        var own = context.Entries
            .Where(entry => entry.SourceId == source.Id)
            .Select(entry => new { entry.Id, entry.PublicId, entry.AddedOn, entry.CanonicalUrl, entry.Title, entry.Fingerprint, entry.Position, entry.Line, IsOwn = true });
        var shadows = context.EntryShadows
            .Where(shadow => shadow.SourceId == source.Id)
            .Join(context.Entries, shadow => shadow.CanonicalUrl, entry => entry.CanonicalUrl, (shadow, entry) => new
            {
                entry.Id, entry.PublicId, entry.AddedOn, shadow.CanonicalUrl, shadow.Title, shadow.Fingerprint, shadow.Position, shadow.Line, IsOwn = false,
            });
        var entries = own.AsEnumerable().Concat(shadows)
            .ToDictionary(
                row => row.CanonicalUrl,
                row => new KnownEntry(row.Id, row.PublicId, row.AddedOn, row.CanonicalUrl, row.Title, row.Fingerprint, row.Position, row.Line, row.IsOwn, [.. places[row.Id]]),
                StringComparer.Ordinal);
        return new KnownList(source, entries);
    }
}

/// <param name="IsOwn">Whether the catalog shows this list's words, or keeps them behind those of an earlier list.</param>
internal sealed record KnownEntry(
    int EntryId,
    string PublicId,
    DateTime AddedOn,
    string CanonicalUrl,
    string Title,
    long Fingerprint,
    int Position,
    int Line,
    bool IsOwn,
    IReadOnlyList<ListedPlace> Places);
