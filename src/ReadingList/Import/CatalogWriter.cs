using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Import;

/// <summary>The prepared commands of one transaction.</summary>
internal sealed class CatalogWriter(CatalogContext context) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, IDisposable> tables = [];

    public void Insert<T>(T row)
        where T : class => Table<T>().Insert(row);

    public void Update<T>(T row)
        where T : class => Table<T>().Update(row);

    public void PlaceEntry(int id, int position, int line) =>
        Run("""UPDATE "Entries" SET "Position" = @0, "Line" = @1 WHERE "Id" = @2""", position, line, id);

    public void DeleteEntry(int id)
    {
        DeleteSearchText(id);
        Run("""DELETE FROM "Entries" WHERE "Id" = @0""", id);
    }

    /// <param name="key">See <see cref="SearchKey"/>.</param>
    public void InsertSearchText(long key, SearchText text) => Run(
        """INSERT INTO "EntrySearch" ("rowid", "title", "names", "note", "titleInitials", "nameInitials") VALUES (@0, @1, @2, @3, @4, @5)""",
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
        foreach (var command in commands.Values) command.Dispose();
        foreach (var table in tables.Values) table.Dispose();
    }

    private void Run(string sql, params ReadOnlySpan<object> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = context.Database.GetDbConnection().CreateCommand();
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@{i}";
                command.Parameters.Add(parameter);
            }

            commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private TableWriter<T> Table<T>()
        where T : class
    {
        if (!tables.TryGetValue(typeof(T), out var table)) tables.Add(typeof(T), table = new TableWriter<T>(context));
        return (TableWriter<T>)table;
    }
}
