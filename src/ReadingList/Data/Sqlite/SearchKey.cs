namespace ReadingList.Data.Sqlite;

/// <summary>
/// The number of an entry in the full-text index: its date above its id, so that the index itself stands in the order of time and a page
/// of the newest hits reads no further than its own end.
/// </summary>
internal static class SearchKey
{
    public static long Of(int publishedKey, int entryId) => ((long)publishedKey << 32) | (uint)entryId;

    /// <summary><see cref="Of"/> of a row of "Entries", in a query.</summary>
    public const string InSql = """("PublishedKey" << 32) | "Id" """;

    /// <summary><see cref="EntryIdOf"/> of a row of the index, in a query.</summary>
    public const string EntryIdInSql = """ "rowid" & 4294967295 """;

    public static int EntryIdOf(long key) => (int)(key & uint.MaxValue);
}
