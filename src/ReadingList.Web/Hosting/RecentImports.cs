using System.Globalization;
using ReadingList.Browsing;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>
/// When entries came into the catalog, and how many: with this a reader's browser counts what is new to it, and the server
/// need not know when anybody was here.
/// </summary>
public sealed class RecentImports(CatalogStore store)
{
    /// <summary>Who has been away for longer is told of the entries of these.</summary>
    private const int Most = 24;

    /// <summary>Entries that are counted where a reader has not looked at a view for long; more are as good as all.</summary>
    private const int MostEntries = 5_000;

    private readonly OfImport<string> _text = new(store, Read, "");
    private readonly OfImport<IReadOnlyList<AddedEntry>> _entries = new(store, ReadEntries, []);

    /// <summary>
    /// "1764000000:12 1763990000:3": seconds since 1970 and entries added then, the latest first; empty for an empty catalog, and
    /// where the database cannot be read.
    /// </summary>
    public string Text => _text.Value;

    /// <summary>The entries that came last, the latest first. Read once an import, when it is first asked for.</summary>
    public IReadOnlyList<AddedEntry> Entries => _entries.Value;

    /// <param name="moment">UTC.</param>
    public static long Seconds(DateTime moment) => (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    private static List<AddedEntry> ReadEntries(CatalogContext catalog) => catalog.Entries
        .OrderByDescending(entry => entry.AddedOn).ThenByDescending(entry => entry.Id).Take(MostEntries).Select(entry => new { entry.Id, entry.AddedOn }).ToList()
        .ConvertAll(entry => new AddedEntry(entry.Id, Seconds(entry.AddedOn)));

    private static string Read(CatalogContext catalog)
    {
        var imports = catalog.Entries.GroupBy(entry => entry.AddedOn)
            .Select(group => new { AddedOn = group.Key, Count = group.Count() })
            .OrderByDescending(group => group.AddedOn).Take(Most).ToList();
        return string.Join(' ', imports.Select(each => string.Create(CultureInfo.InvariantCulture, $"{Seconds(each.AddedOn)}:{each.Count}")));
    }
}
