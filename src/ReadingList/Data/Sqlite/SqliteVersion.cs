using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// Which import the file holds: the system tells in microseconds whether the same file still stands at its path, and SQLite whether
/// anyone, another process included, has written to it since.
/// </summary>
internal sealed class SqliteVersion(SqliteStore store) : IDisposable
{
    // One for each request at a time: a lock around a single one would cost more than the question.
    private readonly ConcurrentBag<Probe> _idle = [];

    /// <summary>0 before the first import.</summary>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
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
            if (whole) _idle.Add(probe);
            else probe.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var probe)) probe.Dispose();
    }

    private Probe Take()
    {
        var opening = store.Opening;
        while (_idle.TryTake(out var probe))
        {
            if (probe.Opening == opening) return probe;
            probe.Dispose();
        }

        return new Probe(store);
    }

    private sealed class Probe : IDisposable
    {
        private readonly CatalogContext _catalog;
        private readonly DbCommand _changes;
        private long _seen = -1;
        private long _version;

        public Probe(SqliteStore store)
        {
            _catalog = store.CreateDbContext();
            try
            {
                _catalog.Database.OpenConnection();
            }
            catch
            {
                _catalog.Dispose();
                throw;
            }

            _changes = _catalog.Database.GetDbConnection().CreateCommand();
            _changes.CommandText = "PRAGMA data_version";
        }

        public object? Opening => _catalog.Opening;

        public long Version()
        {
            var now = Convert.ToInt64(_changes.ExecuteScalar(), CultureInfo.InvariantCulture);
            if (now != _seen) (_version, _seen) = (_catalog.States.Select(state => state.Version).FirstOrDefault(), now);
            return _version;
        }

        public void Dispose()
        {
            _changes.Dispose();
            _catalog.Dispose();
        }
    }
}
