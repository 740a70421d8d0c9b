using Microsoft.Data.Sqlite;

namespace ReadingList.Data.Sqlite;

/// <summary>SQLite's result codes as sentences.</summary>
internal static class SqliteFailure
{
    private const int Denied = 3, Busy = 5, Locked = 6, ReadOnly = 8, Input = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Whether SQLite may have failed because it cannot write beside the file: a read-only mount, a full disk, another's folder.</summary>
    public static bool IsForWantOfRoom(SqliteException failure) => failure.SqliteErrorCode is Denied or ReadOnly or Input or Full or CannotOpen;

    /// <summary>See <see cref="CatalogStore.Explain"/>.</summary>
    public static DatabaseException? Behind(Exception failure, string name) => failure switch
    {
        DatabaseException known => known,
        SqliteException cause => From(cause, name),
        { InnerException: SqliteException cause } => From(cause, name),
        _ => null,
    };

    /// <summary>Says in one sentence what SQLite's result code means for the file.</summary>
    public static DatabaseException From(SqliteException failure, string name) => new(
        failure.SqliteErrorCode switch
        {
            Busy or Locked => $"{name}: the catalog is locked by another program; nothing was changed.",
            ReadOnly => $"{name}: the catalog is read-only; nothing was changed.",
            Input => $"{name}: the disk failed while the catalog was read or written; nothing was changed.",
            Corrupt => $"{name}: the catalog's file is damaged; delete it and import again.",
            Full => $"{name}: the disk is full; nothing was changed.",
            CannotOpen => $"{name}: the catalog's file cannot be opened or created (is its folder missing or read-only, its disk full?); nothing was changed.",
            NotADatabase => $"{name}: this file is not a catalog (not an SQLite database); nothing was changed.",
            _ => $"{name}: the catalog cannot be used ({failure.Message}).",
        },
        failure);
}
