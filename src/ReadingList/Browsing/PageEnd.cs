using System.Globalization;

namespace ReadingList.Browsing;

/// <summary>
/// Where a page ended: its last entries with their dates. The next one begins behind the last of them that still stands where it
/// stood, however many entries an import has put before it.
/// </summary>
public sealed class PageEnd
{
    /// <summary>One would do, were it never taken out of its list while somebody reads.</summary>
    private const int Most = 3;

    private const int LongestId = 51;

    private PageEnd(IReadOnlyList<(string Id, int PublishedKey)> entries) => Entries = entries;

    /// <summary>Public ids, in the order of the page, and the keys of their dates (0 where unknown). At least one.</summary>
    public IReadOnlyList<(string Id, int PublishedKey)> Entries { get; }

    /// <summary>Of a page that has entries.</summary>
    public static PageEnd Of(IReadOnlyList<EntryListItem> page) => new([.. page.TakeLast(Most).Select(entry => (entry.Id, entry.Published?.Key ?? 0))]);

    /// <returns>Null for a text that is none of ours.</returns>
    public static PageEnd? Parse(string text)
    {
        var entries = new List<(string, int)>();
        foreach (var part in text.ToLowerInvariant().Split('-'))
        {
            var (id, key) = part.Split('.') is [var first, var second] ? (first, second) : ("", "");
            if (id.Length is 0 or > LongestId || !id.All(char.IsAsciiLetterOrDigit) || entries.Count == Most) return null;
            if (key.Length > 8 || !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var date)) return null;
            entries.Add((id, date));
        }

        return new(entries);
    }

    /// <summary>"k3v9x2m4p1.20221200-…".</summary>
    public override string ToString() =>
        string.Join('-', Entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Id}.{entry.PublishedKey}")));
}
