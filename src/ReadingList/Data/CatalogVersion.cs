using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data;

/// <summary>
/// Which import the database holds, cheap enough to ask once a request: SQLite tells in microseconds whether anyone,
/// another process included, has written since.
/// </summary>
public sealed class CatalogVersion(CatalogDatabase database) : IDisposable
{
    private readonly Lock turn = new();
    private CatalogContext? catalog;
    private DbCommand? changes;
    private long seen;
    private long version;

    /// <summary>0 before the first import.</summary>
    /// <exception cref="DbException">The database cannot be read.</exception>
    public long Current()
    {
        lock (turn)
        {
            if (changes is null)
            {
                catalog ??= database.CreateDbContext();
                catalog.Database.OpenConnection();
                changes = catalog.Database.GetDbConnection().CreateCommand();
                changes.CommandText = "PRAGMA data_version";
                seen = -1;
            }

            var now = Convert.ToInt64(changes.ExecuteScalar(), CultureInfo.InvariantCulture);
            if (now != seen) (version, seen) = (catalog!.States.Select(state => state.Version).FirstOrDefault(), now);
            return version;
        }
    }

    public void Dispose()
    {
        changes?.Dispose();
        catalog?.Dispose();
    }
}
