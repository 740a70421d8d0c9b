namespace ReadingList.Import;

/// <summary>Names that share one row where they share a slug: organisations, keywords.</summary>
internal sealed class NameIds
{
    private readonly Dictionary<string, int> _bySlug;
    private readonly Action<int, string, string> _insert;
    private int _lastId;

    /// <param name="known">Slugs and ids of the rows there are.</param>
    /// <param name="insert">Writes a new row: id, name, slug.</param>
    public NameIds(IEnumerable<KeyValuePair<string, int>> known, Action<int, string, string> insert)
    {
        _bySlug = new(known, StringComparer.Ordinal);
        _lastId = _bySlug.Values.DefaultIfEmpty().Max();
        _insert = insert;
    }

    public int IdOf(string slug, string name)
    {
        if (_bySlug.TryGetValue(slug, out var id)) return id;
        id = ++_lastId;
        _insert(id, name, slug);
        _bySlug.Add(slug, id);
        return id;
    }
}
