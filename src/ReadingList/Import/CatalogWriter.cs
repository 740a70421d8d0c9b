using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Data.Sqlite;
using ReadingList.Search;

namespace ReadingList.Import;

/// <summary>The prepared commands of one transaction.</summary>
internal sealed class CatalogWriter(CatalogContext context) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, IDisposable> _tables = [];

    public void Insert<T>(T row)
        where T : class => Table<T>().Insert(row);

    public void Update<T>(T row)
        where T : class => Table<T>().Update(row);

    public void PlaceEntry(int id, int position, int line) =>
        Run("""UPDATE "Entries" SET "Position" = @0, "Line" = @1 WHERE "Id" = @2""", position, line, id);

    /// <summary>Its topics are others now.</summary>
    public void TouchEntry(int id, DateTime moment) => Run("""UPDATE "Entries" SET "ChangedOn" = @0 WHERE "Id" = @1""", moment, id);

    /// <returns>When the entry was changed last; null where its row is about to be another than it is.</returns>
    public DateTime? ChangedOn(Entry entry)
    {
        var same = Prepared(
            """
            SELECT "ChangedOn" FROM "Entries" WHERE "Id" = @0 AND "Fingerprint" = @1 AND "SourceId" = @2 AND "CanonicalUrl" = @3 AND "Host" = @4
            AND "TitleHtml" = @5 AND "Language" = @6 AND "NoteHtml" IS @7 AND "NoteLanguage" IS @8
            """,
            entry.Id, entry.Fingerprint, entry.SourceId, entry.CanonicalUrl, entry.Host, entry.TitleHtml, entry.Language, entry.NoteHtml, entry.NoteLanguage);
        return same.ExecuteScalar() is string text ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal) : null;
    }

    public void DeleteEntry(int id)
    {
        DeleteSearchText(id);
        Run("""DELETE FROM "Entries" WHERE "Id" = @0""", id);
    }

    /// <param name="key">See <see cref="SearchKey"/>.</param>
    public void InsertSearchText(long key, SearchText text) => Run(
        SearchFill.Insert,
        key, text.Title, text.Names, text.Note, text.TitleInitials, text.NameInitials);

    /// <summary>Before the entry's own row changes: the key of its text is made of that row.</summary>
    public void DeleteSearchText(int entryId) =>
        Run("""DELETE FROM "EntrySearch" WHERE "rowid" = (SELECT ("PublishedKey" << 32) | "Id" FROM "Entries" WHERE "Id" = @0)""", entryId);

    public void DeletePlaces(int entryId, int sourceId) =>
        Run("""DELETE FROM "EntryTopics" WHERE "EntryId" = @0 AND "SourceId" = @1""", entryId, sourceId);

    public void DeleteShadow(string canonicalUrl, int sourceId) =>
        Run("""DELETE FROM "EntryShadows" WHERE "CanonicalUrl" = @0 AND "SourceId" = @1""", canonicalUrl, sourceId);

    /// <summary>Everything that hangs on an entry's words.</summary>
    public void DeleteWords(int entryId)
    {
        Run("""DELETE FROM "EntryOrganizations" WHERE "EntryId" = @0""", entryId);
        Run("""DELETE FROM "EntryKeywords" WHERE "EntryId" = @0""", entryId);
        Run("""DELETE FROM "RelatedLinks" WHERE "EntryId" = @0""", entryId);
        Run("""DELETE FROM "EntryImages" WHERE "EntryId" = @0""", entryId);
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        foreach (var table in _tables.Values) table.Dispose();
    }

    private void Run(string sql, params ReadOnlySpan<object?> values) => Prepared(sql, values).ExecuteNonQuery();

    private DbCommand Prepared(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = context.Database.GetDbConnection().CreateCommand();
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = sql;
            command.AddParameters(values.Length);
            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private TableWriter<T> Table<T>()
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var table)) _tables.Add(typeof(T), table = new TableWriter<T>(context));
        return (TableWriter<T>)table;
    }
}
