using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>What the catalog holds of one list before an import: the entries in its words, and its shadows of others'.</summary>
internal sealed class KnownList
{
    public static readonly KnownList Nothing = new(null, null, []);

    private const int Chunk = 1000;

    private readonly ImportSession? _session;
    private readonly Dictionary<string, KnownEntry> _entries;

    private KnownList(ImportSession? session, Source? source, Dictionary<string, KnownEntry> entries) =>
        (_session, Source, _entries) = (session, source, entries);

    public Source? Source { get; }

    /// <summary>By canonical address.</summary>
    public IReadOnlyDictionary<string, KnownEntry> Entries => _entries;

    public static KnownList Load(ImportSession session, string key)
    {
        var context = session.Catalog;
        var source = context.Sources.AsNoTracking().SingleOrDefault(source => source.Key == key);
        if (source is null) return Nothing;
        var places = Places(session, source.Id);
        var known = new KnownList(session, source, new(StringComparer.Ordinal));
        foreach (var (id, url, fingerprint, position, line) in session.EntriesOf(source.Id))
        {
            known._entries.Add(url, new(id, url, fingerprint, position, line, IsOwn: true, places.GetValueOrDefault(id, [])));
        }

        foreach (var row in context.EntryShadows
            .Where(shadow => shadow.SourceId == source.Id)
            .Join(context.Entries, shadow => shadow.CanonicalUrl, entry => entry.CanonicalUrl, (shadow, entry) => new
            {
                entry.Id, entry.PublicId, entry.AddedOn, shadow.CanonicalUrl, shadow.Title, shadow.Fingerprint, shadow.Position, shadow.Line,
            }))
        {
            known._entries.Add(row.CanonicalUrl, new(row.Id, row.CanonicalUrl, row.Fingerprint, row.Position, row.Line, IsOwn: false, places.GetValueOrDefault(row.Id, []))
            {
                Words = new(row.PublicId, row.AddedOn, row.Title),
            });
        }

        return known;
    }

    /// <summary>Reads the words of the entries that change: most do not, and their words would be most of what there is to read.</summary>
    public void ReadWords(IEnumerable<KnownEntry> changing)
    {
        foreach (var chunk in changing.Where(entry => !entry.HasWords).Chunk(Chunk))
        {
            var ids = Array.ConvertAll(chunk, entry => entry.EntryId);
            var words = _session!.Catalog.Entries.Where(entry => ids.Contains(entry.Id))
                .Select(entry => new { entry.Id, entry.PublicId, entry.AddedOn, entry.Title })
                .ToDictionary(row => row.Id, row => new KnownWords(row.PublicId, row.AddedOn, row.Title));
            foreach (var entry in chunk) entry.Words = words[entry.EntryId];
        }
    }

    private static Dictionary<int, List<ListedPlace>> Places(ImportSession session, int sourceId)
    {
        // One text for all entries under a topic, instead of one for each.
        var topics = session.Catalog.Topics.ToDictionary(topic => topic.Id, topic => topic.Path);
        var places = new Dictionary<int, List<ListedPlace>>();
        foreach (var (id, topicId, line) in session.PlacesOf(sourceId))
        {
            var place = new ListedPlace(topics[topicId], line);
            if (places.TryGetValue(id, out var others)) others.Add(place);
            else places.Add(id, [place]);
        }

        return places;
    }
}

/// <param name="IsOwn">Whether the catalog shows this list's words, or keeps them behind those of an earlier list.</param>
internal sealed record KnownEntry(int EntryId, string CanonicalUrl, long Fingerprint, int Position, int Line, bool IsOwn, List<ListedPlace> Places)
{
    private KnownWords? _words;

    public bool HasWords => _words is not null;

    /// <summary>See <see cref="KnownList.ReadWords"/>.</summary>
    public KnownWords Words
    {
        get => _words ?? throw new InvalidOperationException("The words were not read.");
        set => _words = value;
    }
}

/// <param name="Title">As this list has it.</param>
internal sealed record KnownWords(string PublicId, DateTime AddedOn, string Title);
