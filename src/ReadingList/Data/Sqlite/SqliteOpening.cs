using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// One way into the database, for as long as the same file stands at its path. Where SQLite cannot keep its log (a read-only mount,
/// a full disk) it reads the file as one that nobody changes, or a copy where a log was left behind.
/// </summary>
internal sealed class SqliteOpening
{
    private readonly DatabaseFile? _file;
    private readonly FileStamp _stamp;
    private readonly bool _sealedFile;
    private readonly DirectoryInfo? _copy;
    private readonly string _connection;
    private readonly PooledDbContextFactory<SqliteCatalogContext> _contexts;

    private SqliteOpening(string connection, DatabaseFile? file, FileStamp stamp, bool sealedFile = false, DirectoryInfo? copy = null)
    {
        (_connection, _file, _stamp, _sealedFile, _copy) = (connection, file, stamp, sealedFile, copy);
        var options = OptionsFor(connection);
        _contexts = new((sealedFile ? options.AddInterceptors(new SortingInMemory()) : options).Options);
    }

    /// <summary>False once another file, or none, stands at the path; of a file that was sealed, once anybody has written to it.</summary>
    public bool IsCurrent => _file is null || _file.Stamp(withLog: _sealedFile) == _stamp;

    /// <param name="connection">Makes no file.</param>
    /// <param name="file">Null where there is none, as in memory.</param>
    public static SqliteOpening Of(SqliteConnectionStringBuilder connection, DatabaseFile? file)
    {
        // The stamp is older than what is opened: a file put there in between is noticed at the next look.
        var plain = new SqliteOpening(connection.ToString(), file, file?.Stamp(withLog: false) ?? default);
        if (file is not { Exists: true } || plain.CanRead()) return plain;
        plain.Close();
        return (file.HasLog ? Copied(connection, file) : Sealed(connection, file)) ?? plain;
    }

    public static DbContextOptionsBuilder<SqliteCatalogContext> OptionsFor(string connection) => new DbContextOptionsBuilder<SqliteCatalogContext>()
        // No context is ever shared; to look out for it costs an allocation or two for each row.
        .EnableThreadSafetyChecks(false)
        // A list of ids as one parameter: as many, EF would write and SQLite prepare each query anew.
        .UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));

    public SqliteConnectionStringBuilder Connection => new(_connection);

    public CatalogContext CreateDbContext()
    {
        var context = _contexts.CreateDbContext();
        context.Opening = this;
        return context;
    }

    /// <summary>Lets go of the file. What is being read is read to its end.</summary>
    public void Close()
    {
        using (var any = new SqliteConnection(_connection)) SqliteConnection.ClearPool(any);
        // Where what is being read holds it, the system clears its folder of temporary files.
        if (_copy is not null) Try(() => _copy.Delete(recursive: true));
    }

    private static SqliteOpening? Sealed(SqliteConnectionStringBuilder connection, DatabaseFile file)
    {
        var address = new SqliteConnectionStringBuilder(connection.ToString()) { DataSource = $"{new Uri(file.Path).AbsoluteUri}?immutable=1", Mode = SqliteOpenMode.ReadOnly };
        var opening = new SqliteOpening(address.ToString(), file, file.Stamp(withLog: true), sealedFile: true);
        return opening.CanRead() ? opening : null;
    }

    /// <summary>Reads, and may write, a copy of the file and its log.</summary>
    /// <returns>Null where there is no room for one.</returns>
    public static SqliteOpening? Copied(SqliteConnectionStringBuilder connection, DatabaseFile file)
    {
        // On a full disk memory may still have room.
        foreach (var root in new[] { Path.GetTempPath(), "/dev/shm" }.Where(Directory.Exists))
        {
            var folder = new DirectoryInfo(Path.Combine(root, $"readinglist-{Path.GetRandomFileName()}"));
            var before = file.Stamp(withLog: true);
            var path = "";
            if (Try(() => path = file.CopyInto(folder)))
            {
                var address = new SqliteConnectionStringBuilder(connection.ToString()) { DataSource = path, Mode = SqliteOpenMode.ReadWrite };
                var opening = new SqliteOpening(address.ToString(), file, before, sealedFile: true, folder);
                if (opening.CanRead()) return opening;
                opening.Close();
            }
            else if (folder.Exists)
            {
                Try(() => folder.Delete(recursive: true));
            }
        }

        return null;
    }

    private static bool Try(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // What else may be wrong with it (it is damaged, it is busy) no other way in would mend.
    private bool CanRead()
    {
        try
        {
            using var reading = new SqliteConnection(_connection);
            reading.Open();
            using var command = reading.CreateCommand();
            command.CommandText = "PRAGMA schema_version";
            command.ExecuteScalar();
            return true;
        }
        catch (SqliteException failure)
        {
            return !SqliteFailure.IsForWantOfRoom(failure);
        }
    }

    /// <summary>Large sorts would else want files where there may be no room for any.</summary>
    private sealed class SortingInMemory : DbConnectionInterceptor
    {
        private const string InMemory = "PRAGMA temp_store = MEMORY";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = InMemory;
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
