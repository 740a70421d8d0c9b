using System.Data.Common;
using System.Globalization;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>
/// When entries came into the catalog, and how many: with this a reader's browser counts what is new to it, and the server
/// need not know when anybody was here.
/// </summary>
public sealed class RecentImports(CatalogVersion version, CatalogDatabase database)
{
    /// <summary>Who has been away for longer is told of the entries of these.</summary>
    private const int Most = 24;

    private volatile Tuple<long, string>? _known;

    /// <summary>
    /// "1764000000:12 1763990000:3": seconds since 1970 and entries added then, the latest first; empty for an empty catalog, and
    /// where the database cannot be read: every page shows it, that which says so too.
    /// </summary>
    public string Text
    {
        get
        {
            try
            {
                var import = version.Current();
                if (_known is not { } known || known.Item1 != import) _known = known = Tuple.Create(import, Read());
                return known.Item2;
            }
            catch (Exception failure) when (failure is DbException or DatabaseException)
            {
                return "";
            }
        }
    }

    private string Read()
    {
        using var catalog = database.CreateDbContext();
        var imports = catalog.Entries.GroupBy(entry => entry.AddedOn)
            .Select(group => new { AddedOn = group.Key, Count = group.Count() })
            .OrderByDescending(group => group.AddedOn).Take(Most).ToList();
        return string.Join(' ', imports.Select(each => string.Create(CultureInfo.InvariantCulture, $"{Seconds(each.AddedOn)}:{each.Count}")));
    }

    /// <param name="moment">UTC.</param>
    public static long Seconds(DateTime moment) => (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
}
