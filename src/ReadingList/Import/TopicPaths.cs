using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>Headings as topics: numbering, nameless levels, weeks and the list's own title are no part of a path.</summary>
internal sealed class TopicPaths
{
    private readonly Dictionary<Section, string?> _bySection = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<ListedTopic> _all = [];

    public IReadOnlyList<ListedTopic> All => _all;

    /// <returns>Null where no named heading stands above.</returns>
    public string? Of(Section? section)
    {
        if (section is null) return null;
        if (_bySection.TryGetValue(section, out var path)) return path;
        var parent = Of(section.Parent);
        path = section.IsDocumentTitle || section.IsDate || section.Name.Length == 0 ? parent : Below(parent, section.Name);
        _bySection.Add(section, path);
        return path;
    }

    private string Below(string? parent, string name)
    {
        var slug = Slug.Of(name);
        var path = parent is null ? slug : $"{parent}/{slug}";
        if (_known.Add(path)) _all.Add(new ListedTopic(path, parent, name));
        return path;
    }
}
