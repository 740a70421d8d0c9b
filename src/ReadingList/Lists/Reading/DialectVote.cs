using System.Runtime.InteropServices;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>
/// The dialects of a section, the one that most of its items speak first; among equals the order of
/// <see cref="Dialect.All"/>. Every item is heard once, in each dialect.
/// </summary>
internal sealed class DialectVote
{
    private readonly List<(ItemHead Head, ItemReading? Readings)> _heard = [];
    private readonly int[] _order = new int[Dialect.All.Count];

    private DialectVote(ReadOnlySpan<Node> blocks, Vocabulary vocabulary)
    {
        AddItems(blocks);
        Habits = HabitCount.Of(_heard, item => item.Head.Content, vocabulary);
        Span<int> votes = stackalloc int[_order.Length];
        for (var i = 0; i < _heard.Count; i++)
        {
            var head = _heard[i].Head;
            var readings = Hear(head.Content);
            _heard[i] = (head, readings);
            for (var reading = readings; reading is not null; reading = reading.Otherwise) votes[reading.Dialect]++;
        }

        Order(votes);
    }

    public static DialectVote Of(ReadOnlySpan<Node> blocks, Vocabulary vocabulary) => new(blocks, vocabulary);

    /// <summary>What most items of the section do.</summary>
    public SectionHabits Habits { get; }

    public ItemHead HeadOf(Node item) => Heard(item).Head;

    /// <returns>Null where no dialect knows the item.</returns>
    public ItemReading? ReadingOf(Node item) => Chosen(Heard(item).Readings);

    /// <summary>The same for a line that stands in no item.</summary>
    public ItemReading? Read(Run head) => Chosen(Hear(head));

    // Lists below an item with a link are its note, whatever they look like: they have no vote.
    private void AddItems(ReadOnlySpan<Node> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind != NodeKind.List) continue;
            _heard.EnsureCapacity(_heard.Count + block.Children.Count);
            foreach (var item in block.Children)
            {
                Seat(item, null);
                if (item.Children.Count > 1 && Heads.FirstLink(item.Children[0].Content) < 0) AddItems(CollectionsMarshal.AsSpan(item.Children));
            }
        }
    }

    // The item itself knows its seat: looking up ten thousand items by identity took longer than reading their dates.
    private (ItemHead Head, ItemReading? Readings) Seat(Node item, Func<Run, ItemReading?>? hear)
    {
        var head = ItemHead.Read(item);
        _heard.Add((head, hear?.Invoke(head.Content)));
        item.Seat = _heard.Count;
        return _heard[^1];
    }

    private (ItemHead Head, ItemReading? Readings) Heard(Node item) => item.Seat > 0 ? _heard[item.Seat - 1] : Seat(item, Hear);

    // A chain of readings in the order of the dialects: nearly every item has one or none.
    private ItemReading? Hear(Run head)
    {
        if (Heads.FirstLink(head) < 0) return null;
        ItemReading? readings = null;
        for (var i = Dialect.All.Count - 1; i >= 0; i--)
        {
            if (Dialect.All[i].Read(head, Habits) is not { } reading) continue;
            (reading.Dialect, reading.Otherwise) = (i, readings);
            readings = reading;
        }

        return readings;
    }

    private void Order(ReadOnlySpan<int> votes)
    {
        for (var i = 0; i < votes.Length; i++)
        {
            var at = i;
            for (; at > 0 && votes[_order[at - 1]] < votes[i]; at--) _order[at] = _order[at - 1];
            _order[at] = i;
        }
    }

    private ItemReading? Chosen(ItemReading? readings)
    {
        if (readings?.Otherwise is null) return readings;
        foreach (var dialect in _order)
        {
            for (var reading = readings; reading is not null; reading = reading.Otherwise)
            {
                if (reading.Dialect == dialect) return reading;
            }
        }

        return null;
    }
}
