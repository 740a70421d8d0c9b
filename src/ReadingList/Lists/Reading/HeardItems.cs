using System.Runtime.InteropServices;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>
/// The items of a section, each heard once. How an item is understood is said by the item alone; only what its ambiguous
/// facts mean may follow the habits of the section.
/// </summary>
internal sealed class HeardItems
{
    private const int MaxTopicLength = 100;

    private readonly List<(ItemHead Head, ItemReading? Reading)> _heard = [];
    private readonly Dictionary<Node, FactsBelow?> _factsBelow = [];
    private readonly Dictionary<Node, bool> _topics = [];
    private readonly Vocabulary _vocabulary;

    private HeardItems(ReadOnlySpan<Node> blocks, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        AddItems(blocks);
        Habits = HabitCount.Of(_heard, item => item.Head.Content, vocabulary);
        for (var i = 0; i < _heard.Count; i++) _heard[i] = (_heard[i].Head, Hear(_heard[i].Head.Content));
    }

    public static HeardItems Of(ReadOnlySpan<Node> blocks, Vocabulary vocabulary) => new(blocks, vocabulary);

    /// <summary>What most items of the section do.</summary>
    public SectionHabits Habits { get; }

    public ItemHead HeadOf(Node item) => Heard(item).Head;

    /// <returns>Null where no dialect knows the item.</returns>
    public ItemReading? ReadingOf(Node item) => Heard(item).Reading;

    /// <summary>An item's title with the links and facts below it; null where it is none.</summary>
    public FactsBelow? FactsBelowOf(Node item)
    {
        // Items in items are asked about once for each level above them.
        if (!_factsBelow.TryGetValue(item, out var known)) _factsBelow.Add(item, known = FactsBelow.TryRead(item, this));
        return known;
    }

    /// <summary>Whether an item is the name of entries below it.</summary>
    public bool IsTopic(Node item)
    {
        if (_topics.TryGetValue(item, out var known)) return known;
        return _topics[item] = MayBeTopic(item) && item.Children.Exists(child => child.Kind == NodeKind.List && child.Children.Exists(inner => ReadingOf(inner) is not null || FactsBelowOf(inner) is not null || IsTopic(inner)));
    }

    private bool MayBeTopic(Node item)
    {
        var head = HeadOf(item).Content;
        if (item.Children.Count < 2 || head.IsBlank || head.Plain.Length > MaxTopicLength) return false;
        return !head.Links().Any(token => !Addresses.IsAnchor(token.Link!.Url));
    }

    /// <summary>The same for a line that stands in no item.</summary>
    public ItemReading? Read(Run head) => Hear(head);

    // Lists below an item with a link are its note, whatever they look like: they have no part in the habits.
    private void AddItems(ReadOnlySpan<Node> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind != NodeKind.List) continue;
            _heard.EnsureCapacity(_heard.Count + block.Children.Count);
            foreach (var item in block.Children)
            {
                Seat(item, heard: false);
                if (item.Children.Count > 1 && Heads.FirstLink(item.Children[0].Content) < 0) AddItems(CollectionsMarshal.AsSpan(item.Children));
            }
        }
    }

    // The item itself knows its seat: looking up ten thousand items by identity took longer than reading their dates.
    private (ItemHead Head, ItemReading? Reading) Seat(Node item, bool heard)
    {
        var head = ItemHead.Read(item, _vocabulary);
        _heard.Add((head, heard ? Hear(head.Content) : null));
        item.Seat = _heard.Count;
        return _heard[^1];
    }

    private (ItemHead Head, ItemReading? Reading) Heard(Node item) => item.Seat > 0 ? _heard[item.Seat - 1] : Seat(item, heard: true);

    private ItemReading? Hear(Run head) => Heads.FirstLink(head) < 0 ? null : Dialect.First(head, Habits);
}
