using ReadingList.Lists.Dialects;
using ReadingList.Lists.Rules;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>The dialects of a section, the one that most of its items speak first; among equals the order of <see cref="Dialect.All"/>.</summary>
internal sealed class DialectVote
{
    private readonly IReadOnlyList<Dialect> _order;
    private readonly SectionHabits _habits;

    private DialectVote(IReadOnlyList<Dialect> order, SectionHabits habits) => (_order, _habits) = (order, habits);

    public static DialectVote Of(List<Node> blocks)
    {
        var heads = Items(blocks).Select(ItemHead.Of).ToList();
        var habits = SectionHabits.Of(heads);
        var votes = new int[Dialect.All.Count];
        foreach (var head in heads)
        {
            for (var i = 0; i < votes.Length; i++)
            {
                if (Dialect.All[i].Read(head, habits) is not null) votes[i]++;
            }
        }

        return new DialectVote([.. Dialect.All.Select((dialect, i) => (dialect, votes: votes[i])).OrderByDescending(pair => pair.votes).Select(pair => pair.dialect)], habits);
    }

    /// <returns>Null where no dialect knows the head.</returns>
    public ItemReading? Read(Run head)
    {
        foreach (var dialect in _order)
        {
            if (dialect.Read(head, _habits) is { } reading) return reading;
        }

        return null;
    }

    private static IEnumerable<Node> Items(List<Node> blocks)
    {
        foreach (var item in blocks.Where(block => block.Kind == NodeKind.List).SelectMany(list => list.Children))
        {
            yield return item;
            foreach (var inner in Items(item.Children)) yield return inner;
        }
    }
}
