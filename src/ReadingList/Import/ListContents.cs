using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>A read list as the catalog wants it: each link once, topics by path, every link accounted for.</summary>
internal sealed record ListContents(
    string? Title,
    IReadOnlyList<ListedEntry> Entries,
    IReadOnlyList<ListedTopic> Topics,
    IReadOnlyList<Diagnostic> Findings,
    LinkAccount Links)
{
    public static readonly ListContents Nothing = new(null, [], [], [], new LinkAccount(0, 0, 0, 0, 0));

    public static ListContents Of(ReadList list)
    {
        var document = list.Document;
        var organizations = new ListOrganizations(list.Organizations);
        var checks = new AddressCheck(document, organizations);
        var topics = new TopicPaths();
        var entries = new Dictionary<string, ListedEntry>(document.Items.Count, StringComparer.Ordinal);
        foreach (var item in document.Items)
        {
            if (checks.Usable(item) is not var (words, address)) continue;
            var topic = topics.Of(item.Section);
            if (entries.TryGetValue(address.Value, out var seen))
            {
                seen.Repeat(words, topic, item.Line);
            }
            else
            {
                entries.Add(address.Value, new ListedEntry(address, words, entries.Count, topic, item.Line));
            }
        }

        var listed = entries.Values.ToList();
        organizations.Infer(listed);
        foreach (var entry in listed) entry.Words = entry.Words.DatedBy(entry.Address);
        return new ListContents(document.Title, listed, topics.All, checks.Findings, checks.Links);
    }
}

/// <summary>A link of the list with its words and the topics it stands under.</summary>
internal sealed class ListedEntry(CanonicalAddress address, EntryWords words, int position, string? topic, int line)
{
    private readonly List<ListedPlace> _places = topic is null ? [] : [new(topic, line)];
    private HashSet<string>? _topics;
    private EntryWords _current = words;
    private long? _fingerprint;

    public CanonicalAddress Address => address;

    public EntryWords Words
    {
        get => _current;
        set => (_current, _fingerprint) = (value, null);
    }

    /// <summary>Order of first appearance, from 0.</summary>
    public int Position => position;

    public int Line => line;

    /// <summary>Each topic once, with the line of the first appearance under it.</summary>
    public List<ListedPlace> Places => _places;

    public long Fingerprint => _fingerprint ??= WordsHash.Of(_current);

    public void Repeat(EntryWords again, string? under, int at)
    {
        Words = _current.Repeated(again);
        if (under is null) return;
        _topics ??= [.. _places.Select(place => place.Topic)];
        if (_topics.Add(under)) _places.Add(new(under, at));
    }
}

/// <param name="Topic">See <see cref="Catalog.Topic.Path"/>.</param>
internal readonly record struct ListedPlace(string Topic, int Line);

/// <summary>A topic the list uses, in the order of first use; parents before children.</summary>
internal sealed record ListedTopic(string Path, string? ParentPath, string Name);
