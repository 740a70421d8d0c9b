using System.Collections.Concurrent;
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
    // One for each request at a time: a lock around a single one would cost more than the question.
    private readonly ConcurrentBag<Probe> idle = [];

    /// <summary>0 before the first import.</summary>
    /// <exception cref="DbException">The database cannot be read.</exception>
    public long Current()
    {
        if (!idle.TryTake(out var probe)) probe = new Probe(database);
        try
        {
            return probe.Version();
        }
        finally
        {
            idle.Add(probe);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var probe)) probe.Dispose();
    }

    private sealed class Probe : IDisposable
    {
        private readonly CatalogContext catalog;
        private readonly DbCommand changes;
        private long seen = -1;
        private long version;

        public Probe(CatalogDatabase database)
        {
            catalog = database.CreateDbContext();
            catalog.Database.OpenConnection();
            changes = catalog.Database.GetDbConnection().CreateCommand();
            changes.CommandText = "PRAGMA data_version";
        }

        public long Version()
        {
            var now = Convert.ToInt64(changes.ExecuteScalar(), CultureInfo.InvariantCulture);
            if (now != seen) (version, seen) = (catalog.States.Select(state => state.Version).FirstOrDefault(), now);
            return version;
        }

        public void Dispose()
        {
            changes.Dispose();
            catalog.Dispose();
        }
    }
}
