using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ReadingList.Catalog;

namespace ReadingList.Data.Sqlite;

internal sealed class SqliteImportSession : ImportSession
{
    private readonly BulkWrites _bulk;
    private readonly IDbContextTransaction _transaction;
    private readonly SqliteCommands _commands;
    private readonly Dictionary<Type, IDisposable> _tables = [];

    private SqliteImportSession(CatalogContext catalog, BulkWrites bulk)
    {
        (Catalog, _bulk) = (catalog, bulk);
        _transaction = catalog.Database.BeginTransaction();
        _commands = new SqliteCommands(catalog);
        Index = new SqliteSearchIndex(catalog, _commands);
    }

    public override CatalogContext Catalog { get; }

    public override SearchIndex Index { get; }

    /// <param name="catalog">Goes with the session.</param>
    public static SqliteImportSession Open(CatalogContext catalog)
    {
        BulkWrites? bulk = null;
        try
        {
            bulk = new BulkWrites(catalog);
            return new SqliteImportSession(catalog, bulk);
        }
        catch
        {
            bulk?.Dispose();
            catalog.Dispose();
            throw;
        }
    }

    public override void Insert<T>(T row) => Table<T>().Insert(row);

    public override void Update<T>(T row) => Table<T>().Update(row);

    public override IEnumerable<StoredEntry> EntriesOf(int sourceId) => Rows(
        """SELECT "Id", "CanonicalUrl", "Fingerprint", "Position", "Line" FROM "Entries" WHERE "SourceId" = @source""",
        sourceId,
        row => new StoredEntry(row.GetInt32(0), row.GetString(1), row.GetInt64(2), row.GetInt32(3), row.GetInt32(4)));

    public override IEnumerable<StoredPlace> PlacesOf(int sourceId) => Rows(
        """SELECT "EntryId", "TopicId", "Line" FROM "EntryTopics" WHERE "SourceId" = @source""",
        sourceId,
        row => new StoredPlace(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)));

    public override void PlaceEntry(int id, int position, int line) =>
        _commands.Run("""UPDATE "Entries" SET "Position" = @0, "Line" = @1 WHERE "Id" = @2""", position, line, id);

    public override void TouchEntry(int id, DateTime moment) => _commands.Run("""UPDATE "Entries" SET "ChangedOn" = @0 WHERE "Id" = @1""", moment, id);

    public override DateTime? ChangedOn(Entry entry)
    {
        var same = _commands.Prepared(
            """
            SELECT "ChangedOn" FROM "Entries" WHERE "Id" = @0 AND "Fingerprint" = @1 AND "SourceId" = @2 AND "CanonicalUrl" = @3 AND "Host" = @4
            AND "TitleHtml" = @5 AND "Language" = @6 AND "NoteHtml" IS @7 AND "NoteLanguage" IS @8
            """,
            entry.Id, entry.Fingerprint, entry.SourceId, entry.CanonicalUrl, entry.Host, entry.TitleHtml, entry.Language, entry.NoteHtml, entry.NoteLanguage);
        return same.ExecuteScalar() is string text ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal) : null;
    }

    public override void DeleteEntry(int id)
    {
        Index.Remove(id);
        _commands.Run("""DELETE FROM "Entries" WHERE "Id" = @0""", id);
    }

    public override void DeletePlaces(int entryId, int sourceId) =>
        _commands.Run("""DELETE FROM "EntryTopics" WHERE "EntryId" = @0 AND "SourceId" = @1""", entryId, sourceId);

    public override void DeleteShadow(string canonicalUrl, int sourceId) =>
        _commands.Run("""DELETE FROM "EntryShadows" WHERE "CanonicalUrl" = @0 AND "SourceId" = @1""", canonicalUrl, sourceId);

    public override void DeleteWords(int entryId)
    {
        _commands.Run("""DELETE FROM "EntryOrganizations" WHERE "EntryId" = @0""", entryId);
        _commands.Run("""DELETE FROM "EntryKeywords" WHERE "EntryId" = @0""", entryId);
        _commands.Run("""DELETE FROM "RelatedLinks" WHERE "EntryId" = @0""", entryId);
        _commands.Run("""DELETE FROM "EntryImages" WHERE "EntryId" = @0""", entryId);
    }

    public override void Commit() => _transaction.Commit();

    public override void Dispose()
    {
        foreach (var table in _tables.Values) table.Dispose();
        _commands.Dispose();
        _transaction.Dispose();
        _bulk.Dispose();
        Catalog.Dispose();
    }

    // By hand: of rows as short as these EF's own work would be a third.
    private IEnumerable<T> Rows<T>(string sql, int sourceId, Func<DbDataReader, T> read)
    {
        using var command = Catalog.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction.GetDbTransaction());
        command.Bind("@source", sourceId);
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return read(rows);
    }

    private SqliteTable<T> Table<T>()
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var table)) _tables.Add(typeof(T), table = new SqliteTable<T>(Catalog));
        return (SqliteTable<T>)table;
    }
}
