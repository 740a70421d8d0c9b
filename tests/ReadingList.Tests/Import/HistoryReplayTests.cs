using System.Text.Json;
using ReadingList.Catalog;
using ReadingList.Import;
using ReadingList.Tests.Lists;

namespace ReadingList.Tests.Import;

/// <summary>81 versions of one list, imported one after the other.</summary>
public sealed class HistoryReplayTests
{
    private const string Folder = "awesome-aiml-blog";

    [Fact]
    public async Task After_every_version_the_catalog_is_that_of_a_fresh_import_and_no_permalink_is_lost()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        using var replayed = await Shelf.Empty();
        var served = new Dictionary<string, string>(StringComparer.Ordinal);
        var versions = 0;
        foreach (var version in Corpus.Json($"{Folder}/history-events.json").GetProperty("versions").EnumerateArray())
        {
            var markdown = Corpus.Read($"{Folder}/history/{version.GetProperty("file").GetString()}");
            var plan = replayed.Import("list.md", markdown, allowRemovals: true);
            using var fresh = await Shelf.Of(("list.md", markdown));
            var (freshIds, ids) = (Ids(fresh), Ids(replayed));

            Assert.Equal(fresh.Read(CatalogDump.Of), replayed.Read(CatalogDump.Of));
            Assert.Equal(version.GetProperty("intended_entries").GetInt32() - version.GetProperty("entries_without_url").GetInt32(), ids.Count);
            Assert.All(plan.Entries.Where(entry => entry.Change == EntryChange.Added), added => Assert.Equal(freshIds[added.Address!], ids[added.Address!]));
            Assert.All(freshIds, entry => Assert.Equal(entry.Key, replayed.Follow(entry.Value)?.CanonicalUrl));

            // Permalinks of earlier versions, to the title they led to: the address behind it may have changed.
            foreach (var (id, title) in served.Where(link => plan.Entries.All(entry => entry.Change != EntryChange.Removed || entry.TitleBefore != link.Value)))
            {
                Assert.Equal(title, replayed.Follow(id)?.Title);
            }

            served = replayed.Read(catalog => catalog.Entries.ToDictionary(entry => entry.PublicId, entry => entry.Title));
            foreach (var id in freshIds.Values) served.TryAdd(id, replayed.Follow(id)!.Title);
            versions++;
        }

        Assert.Equal(81, versions);
    }

    [Fact]
    public async Task The_plans_say_what_changed_between_the_versions_and_renamed_sections_move_nothing()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        using var shelf = await Shelf.Empty();
        var history = Corpus.Json($"{Folder}/history-events.json");
        var events = history.GetProperty("events").EnumerateArray().ToLookup(entry => entry.GetProperty("commit").GetString());
        var headersRenamed = 0;
        foreach (var version in history.GetProperty("versions").EnumerateArray())
        {
            var before = Ids(shelf);
            var plan = shelf.Import("list.md", Corpus.Read($"{Folder}/history/{version.GetProperty("file").GetString()}"), allowRemovals: true);
            var said = events[version.GetProperty("commit").GetString()].ToList();

            Assert.Equal(Addresses(said, "added").Concat(AddressesFound(said)).Order(StringComparer.Ordinal), Planned(plan, EntryChange.Added));
            Assert.Equal(Addresses(said, "removed").Order(StringComparer.Ordinal), Planned(plan, EntryChange.Removed));
            Assert.Equal(AddressChanges(said), plan.Entries.Where(entry => entry.Change == EntryChange.Moved).Select(entry => (entry.AddressBefore, entry.Address)));
            Assert.Equal(Titles(said), plan.Entries.Where(entry => entry.Change == EntryChange.Changed && entry.Title != entry.TitleBefore).Select(entry => entry.Title).Order(StringComparer.Ordinal));
            headersRenamed += Of(said, "section_renamed_above").Count();
            Assert.All(Ids(shelf).Where(entry => before.ContainsKey(entry.Key)), entry => Assert.Equal(before[entry.Key], entry.Value));
        }

        Assert.Equal(67, headersRenamed);
    }

    private static Dictionary<string, string> Ids(Shelf shelf) =>
        shelf.Read(catalog => catalog.Entries.ToDictionary(entry => entry.CanonicalUrl, entry => entry.PublicId));

    private static IEnumerable<string?> Planned(ImportPlan plan, EntryChange change) =>
        plan.Entries.Where(entry => entry.Change == change).Select(entry => entry.Address ?? entry.AddressBefore).Order(StringComparer.Ordinal);

    private static IEnumerable<JsonElement> Of(IEnumerable<JsonElement> events, string type) =>
        events.Where(entry => entry.GetProperty("type").GetString() == type);

    // An addition without an address is an entry only later, when its line is mended.
    private static IEnumerable<string?> Addresses(IEnumerable<JsonElement> events, string type) =>
        Of(events, type).Where(entry => entry.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String).Select(entry => Canonical(entry.GetProperty("url")));

    private static IEnumerable<string?> AddressesFound(IEnumerable<JsonElement> events) =>
        Of(events, "url").Where(entry => entry.GetProperty("before").ValueKind == JsonValueKind.Null).Select(entry => Canonical(entry.GetProperty("after")));

    private static IEnumerable<(string?, string?)> AddressChanges(IEnumerable<JsonElement> events) =>
        Of(events, "url").Where(entry => entry.GetProperty("before").ValueKind == JsonValueKind.String)
            .Select(entry => (Canonical(entry.GetProperty("before")), Canonical(entry.GetProperty("after"))));

    private static IEnumerable<string?> Titles(IEnumerable<JsonElement> events) =>
        Of(events, "title").Select(entry => entry.GetProperty("after").GetString()).Order(StringComparer.Ordinal);

    private static string? Canonical(JsonElement url) => CanonicalUrl.Of(url.GetString()!)?.Value;
}
