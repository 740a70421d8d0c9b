using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>
/// The topics, and which values of the topic dimension find an entry that stands under one: the topic, all above it, and for each
/// of these the bare last slug ("nlp"), which stands for that name under every parent.
/// </summary>
internal sealed class TopicTree
{
    private readonly Dictionary<int, Topic> _topics;
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, int[]> _finders = [];

    internal TopicTree(IReadOnlyList<Topic> topics)
    {
        _topics = topics.ToDictionary(topic => topic.Id);
        // Roots first, so that a bare slug that is also a root keeps the root's name.
        foreach (var topic in topics.OrderBy(topic => topic.ParentId is not null).ThenBy(topic => topic.Position))
        {
            _numbers[topic.Id] = Names.Add(topic.Path, topic.Name);
        }

        foreach (var topic in topics.OrderBy(topic => topic.Position)) Names.Add(Bare(topic), topic.Name);
        foreach (var topic in topics) _finders[topic.Id] = [.. Chain(topic).SelectMany(Finders).Distinct()];
        Roots = Tree();
        Paths = topics.ToDictionary(topic => _numbers[topic.Id], topic => new TopicPath([.. Chain(topic).Reverse().Select(each => each.Name)], topic.Path));
    }

    internal ValueNames Names { get; } = new();

    /// <summary>Topics without a parent, in the curator's order.</summary>
    internal IReadOnlyList<TopicNode> Roots { get; }

    /// <summary>Number of a topic to its names; bare slugs have none.</summary>
    internal IReadOnlyDictionary<int, TopicPath> Paths { get; }

    /// <returns>The topic's own number; null for a topic that is not in the tree.</returns>
    internal int? NumberOf(int topicId) => _numbers.TryGetValue(topicId, out var number) ? number : null;

    internal TopicPath? PathOf(int topicId) => NumberOf(topicId) is { } number ? Paths[number] : null;

    /// <summary>The numbers of all values that find an entry of this topic.</summary>
    internal int[] FindersOf(int topicId) => _finders.TryGetValue(topicId, out var numbers) ? numbers : [];

    private IEnumerable<int> Finders(Topic topic) => [_numbers[topic.Id], Names.Add(Bare(topic))];

    private static string Bare(Topic topic) => topic.Path[(topic.Path.LastIndexOf('/') + 1)..];

    private IEnumerable<Topic> Chain(Topic topic)
    {
        for (var each = topic; each is not null; each = each.ParentId is { } parent ? _topics.GetValueOrDefault(parent) : null) yield return each;
    }

    private List<TopicNode> Tree()
    {
        var byParent = _topics.Values.OrderBy(topic => topic.Position).ThenBy(topic => topic.Id).ToLookup(topic => topic.ParentId ?? 0);
        return Nodes(0);

        List<TopicNode> Nodes(int parent) =>
            [.. byParent[parent].Select(topic => new TopicNode(_numbers[topic.Id], Nodes(topic.Id)))];
    }
}

/// <param name="Number">The topic's value in the topic dimension.</param>
internal sealed record TopicNode(int Number, IReadOnlyList<TopicNode> Children);
