using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>The topics by path, with those of the list added.</summary>
internal sealed class TopicTable
{
    private readonly Dictionary<string, int> _byPath;

    public TopicTable(ImportSession session, IReadOnlyList<ListedTopic> listed)
    {
        _byPath = session.Catalog.Topics.ToDictionary(topic => topic.Path, topic => topic.Id, StringComparer.Ordinal);
        var lastId = _byPath.Values.DefaultIfEmpty().Max();
        foreach (var topic in listed.Where(topic => !_byPath.ContainsKey(topic.Path)))
        {
            var id = ++lastId;
            session.Insert(new Topic { Id = id, Path = topic.Path, Name = topic.Name, ParentId = topic.ParentPath is null ? null : _byPath[topic.ParentPath] });
            _byPath.Add(topic.Path, id);
        }
    }

    public int IdOf(string path) => _byPath[path];
}
