using ReadingList.Lists.Dialects;
using ReadingList.Lists.Rules;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>
/// The dialects of a section, the one that most of its items speak first; among equals the order of
/// <see cref="Dialect.All"/>. Every item is heard once, in each dialect.
/// </summary>
internal sealed class DialectVote
{
    private readonly Dictionary<Node, (ItemHead Head, ItemReading?[] Readings)> _heard;
    private readonly SectionHabits _habits;
    private readonly int[] _order;

    private DialectVote(List<Node> items)
    {
        var heads = items.ConvertAll(ItemHead.Read);
        _heard = new(items.Count);
        _habits = SectionHabits.Of(heads.ConvertAll(head => head.Content));
        var votes = new int[Dialect.All.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var readings = Hear(heads[i].Content);
            _heard.Add(items[i], (heads[i], readings));
            for (var dialect = 0; dialect < readings.Length; dialect++)
            {
                if (readings[dialect] is not null) votes[dialect]++;
            }
        }

        _order = [.. Enumerable.Range(0, votes.Length).OrderByDescending(dialect => votes[dialect])];
    }

    public static DialectVote Of(List<Node> blocks)
    {
        var items = new List<Node>();
        AddItems(blocks, items);
        return new DialectVote(items);
    }

    public ItemHead HeadOf(Node item) => Heard(item).Head;

    /// <returns>Null where no dialect knows the item.</returns>
    public ItemReading? ReadingOf(Node item) => Chosen(Heard(item).Readings);

    /// <summary>The same for a line that stands in no item.</summary>
    public ItemReading? Read(Run head) => Chosen(Hear(head));

    // Lists below an item with a link are its note, whatever they look like: they have no vote.
    private static void AddItems(List<Node> blocks, List<Node> items)
    {
        foreach (var block in blocks)
        {
            if (block.Kind != NodeKind.List) continue;
            foreach (var item in block.Children)
            {
                items.Add(item);
                if (item.Children.Count > 1 && Heads.FirstLink(item.Children[0].Content) < 0) AddItems(item.Children, items);
            }
        }
    }

    private (ItemHead Head, ItemReading?[] Readings) Heard(Node item)
    {
        if (_heard.TryGetValue(item, out var heard)) return heard;
        var head = ItemHead.Read(item);
        return _heard[item] = (head, Hear(head.Content));
    }

    private ItemReading?[] Hear(Run head)
    {
        if (Heads.FirstLink(head) < 0) return [];
        var readings = new ItemReading?[Dialect.All.Count];
        for (var i = 0; i < readings.Length; i++) readings[i] = Dialect.All[i].Read(head, _habits);
        return readings;
    }

    private ItemReading? Chosen(ItemReading?[] readings)
    {
        foreach (var dialect in _order)
        {
            if (dialect < readings.Length && readings[dialect] is { } reading) return reading;
        }

        return null;
    }
}
