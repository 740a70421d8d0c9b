using Microsoft.Data.Sqlite;

namespace ReadingList.Data.Sqlite;

/// <summary>The connection string of the settings, as SQLite is opened with it.</summary>
internal static class SqliteAddress
{
    private const int BusySeconds = 5;

    /// <summary>The given one, with foreign keys on and some patience with a writer, where it does not say otherwise.</summary>
    /// <exception cref="ArgumentException">It cannot be read.</exception>
    public static SqliteConnectionStringBuilder Of(string? given)
    {
        var read = new SqliteConnectionStringBuilder(given);
        if (given is null) read.DataSource = Path.Combine(AppContext.BaseDirectory, "readinglist.db");
        read.ForeignKeys ??= true;
        if (!read.ShouldSerialize("Default Timeout")) read.DefaultTimeout = BusySeconds;
        return read;
    }

    /// <returns>Null for one in memory, and for one named by a URI of SQLite's, whose parameters may mean anything.</returns>
    public static DatabaseFile? FileOf(SqliteConnectionStringBuilder connection) =>
        connection.Mode == SqliteOpenMode.Memory || connection.DataSource is "" or ":memory:"
            || connection.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || connection.DataSource.StartsWith('|')
            ? null
            : new DatabaseFile(connection.DataSource);
}
