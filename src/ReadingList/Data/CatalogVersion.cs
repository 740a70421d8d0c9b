using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data;

/// <summary>
/// Which import the database holds, cheap enough to ask once a request: the system tells in microseconds whether the same file
/// still stands at its path, and SQLite whether anyone, another process included, has written to it since.
/// </summary>
public sealed class CatalogVersion(CatalogDatabase database) : IDisposable
{
    // One for each request at a time: a lock around a single one would cost more than the question.
    private readonly ConcurrentBag<Probe> idle = [];

    /// <summary>0 before the first import.</summary>
    /// <exception cref="DbException">The database cannot be read.</exception>
    public long Current()
    {
        var probe = Take();
        var whole = false;
        try
        {
            var version = probe.Version();
            whole = true;
            return version;
        }
        finally
        {
            if (whole) idle.Add(probe);
            else probe.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var probe)) probe.Dispose();
    }

    private Probe Take()
    {
        var opening = database.Opening;
        while (idle.TryTake(out var probe))
        {
            if (probe.Opening == opening) return probe;
            probe.Dispose();
        }

        return new Probe(database);
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
            try
            {
                catalog.Database.OpenConnection();
            }
            catch
            {
                catalog.Dispose();
                throw;
            }

            changes = catalog.Database.GetDbConnection().CreateCommand();
            changes.CommandText = "PRAGMA data_version";
        }

        public object? Opening => catalog.Opening;

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
