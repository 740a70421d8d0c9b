namespace ReadingList.Import;

/// <summary>Names that share one row where they share a slug: organisations, keywords.</summary>
internal sealed class NameIds
{
    private readonly Dictionary<string, int> bySlug;
    private readonly Action<int, string, string> insert;
    private int lastId;

    /// <param name="known">Slugs and ids of the rows there are.</param>
    /// <param name="insert">Writes a new row: id, name, slug.</param>
    public NameIds(IEnumerable<KeyValuePair<string, int>> known, Action<int, string, string> insert)
    {
        bySlug = new(known, StringComparer.Ordinal);
        lastId = bySlug.Values.DefaultIfEmpty().Max();
        this.insert = insert;
    }

    public int IdOf(string slug, string name)
    {
        if (bySlug.TryGetValue(slug, out var id)) return id;
        id = ++lastId;
        insert(id, name, slug);
        bySlug.Add(slug, id);
        return id;
    }
}
