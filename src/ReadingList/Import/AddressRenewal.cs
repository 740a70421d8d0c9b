using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>
/// Another reader may know more addresses of one page, or keep apart what was one. What the catalog holds gets the keys of
/// this one before lists are compared with it: entries keep their ids, and those that have become one page lead to it.
/// </summary>
internal sealed class AddressRenewal
{
    private readonly CatalogContext _context;
    private readonly ImportSession _session;
    private readonly AliasBook _aliases;

    private AddressRenewal(ImportSession session) =>
        (_context, _session, _aliases) = (session.Catalog, session, new AliasBook(session));

    /// <summary>Inside the caller's transaction.</summary>
    /// <param name="session">Of the catalog.</param>
    /// <param name="readerStamp">Of this reader: what it has imported has its keys already.</param>
    /// <returns>Whether anything had another key.</returns>
    public static bool Apply(ImportSession session, string readerStamp)
    {
        var context = session.Catalog;
        if (!context.Sources.Any(source => source.ReaderStamp != readerStamp)) return false;
        var held = context.Entries.AsNoTracking().OrderBy(entry => entry.SourceId).ThenBy(entry => entry.Position)
            .Select(entry => new HeldEntry(entry.Id, entry.SourceId, entry.PublicId, entry.Url, entry.CanonicalUrl)).ToList();
        var pages = held
            .Select(entry => (Entry: entry, Address: CanonicalUrl.Of(entry.Url)))
            .Where(pair => pair.Address is not null)
            .GroupBy(pair => pair.Address!)
            .Where(page => page.Any(pair => pair.Entry.CanonicalUrl != page.Key.Value))
            .ToList();
        if (pages.Count == 0) return false;
        var renewal = new AddressRenewal(session);
        // First those that go: an address must be free before another entry gets it.
        foreach (var page in pages)
        {
            foreach (var (entry, _) in page.Skip(1)) renewal.Merge(entry, page.First().Entry);
        }

        foreach (var page in pages) renewal.Free(page.First().Entry);
        foreach (var page in pages) renewal.Settle([.. page.Select(pair => pair.Entry)], page.Key);
        return true;
    }

    // The earlier list's words, or those that stand first in the list, stay; another list's wait behind them.
    private void Merge(HeldEntry entry, HeldEntry kept)
    {
        foreach (var waiting in _context.EntryShadows.Where(shadow => shadow.CanonicalUrl == entry.CanonicalUrl).Select(shadow => shadow.SourceId).ToList())
        {
            if (waiting == kept.SourceId || Waits(kept, waiting)) _session.DeleteShadow(entry.CanonicalUrl, waiting);
            else _context.EntryShadows.Where(shadow => shadow.CanonicalUrl == entry.CanonicalUrl && shadow.SourceId == waiting)
                .ExecuteUpdate(set => set.SetProperty(shadow => shadow.CanonicalUrl, kept.CanonicalUrl));
        }

        if (entry.SourceId != kept.SourceId && !Waits(kept, entry.SourceId))
        {
            var shadow = Shadows.Of(_context, entry.Id);
            shadow.CanonicalUrl = kept.CanonicalUrl;
            _session.Insert(shadow);
        }

        var under = _context.EntryTopics.Where(place => place.EntryId == kept.Id).Select(place => new { place.TopicId, place.SourceId }).ToHashSet();
        foreach (var place in _context.EntryTopics.AsNoTracking().Where(place => place.EntryId == entry.Id).ToList())
        {
            if (under.Add(new { place.TopicId, place.SourceId })) _session.Insert(new EntryTopic { EntryId = kept.Id, TopicId = place.TopicId, SourceId = place.SourceId, Line = place.Line });
        }

        _context.EntryTopics.Where(place => place.EntryId == entry.Id).ExecuteDelete();
        _session.DeleteWords(entry.Id);
        _session.DeleteEntry(entry.Id);
    }

    private bool Waits(HeldEntry kept, int sourceId) =>
        _context.EntryShadows.Any(shadow => shadow.CanonicalUrl == kept.CanonicalUrl && shadow.SourceId == sourceId);

    // What one page was called another may be called now.
    private void Free(HeldEntry kept) => Rename(kept, kept.CanonicalUrl, Between(kept), host: null);

    private void Settle(List<HeldEntry> entries, CanonicalAddress address)
    {
        Rename(entries[0], Between(entries[0]), address.Value, address.Host);
        foreach (var entry in entries.Where(entry => entry.CanonicalUrl != address.Value)) _aliases.Redirect(entry.CanonicalUrl, entry.PublicId, address.Value);
    }

    private void Rename(HeldEntry entry, string from, string to, string? host)
    {
        _context.Entries.Where(row => row.Id == entry.Id).ExecuteUpdate(set => set.SetProperty(row => row.CanonicalUrl, to));
        if (host is not null) _context.Entries.Where(row => row.Id == entry.Id).ExecuteUpdate(set => set.SetProperty(row => row.Host, host));
        _context.EntryShadows.Where(shadow => shadow.CanonicalUrl == from).ExecuteUpdate(set => set.SetProperty(shadow => shadow.CanonicalUrl, to));
    }

    private static string Between(HeldEntry entry) => $"\u0001{entry.Id}";

    private sealed record HeldEntry(int Id, int SourceId, string PublicId, string Url, string CanonicalUrl);
}
