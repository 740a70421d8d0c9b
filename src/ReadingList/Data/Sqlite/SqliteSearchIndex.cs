using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReadingList.Search;

namespace ReadingList.Data.Sqlite;

/// <summary>SQLite's FTS5, over the connection of a context; a text stands under its <see cref="SearchKey"/>.</summary>
/// <param name="commands">What it is written with, in the transaction of the context.</param>
internal sealed class SqliteSearchIndex(CatalogContext context, SqliteCommands commands) : SearchIndex
{
    // In the order of the columns of SearchText, behind the row's key.
    private const string Insert =
        """INSERT INTO "EntrySearch" ("rowid", "title", "names", "note", "titleInitials", "nameInitials") VALUES (@0, @1, @2, @3, @4, @5)""";

    private const string Delete = $"""DELETE FROM "EntrySearch" WHERE "rowid" = (SELECT {SearchKey.InSql} FROM "Entries" WHERE "Id" = @0)""";

    private const string Newest = """SELECT "rowid" FROM "EntrySearch" WHERE "EntrySearch" MATCH @match ORDER BY "rowid" DESC LIMIT @count""";

    // What makes the words of the index a table of this connection: "term", "doc".
    private const string Words = """CREATE VIRTUAL TABLE IF NOT EXISTS temp."SearchWords" USING fts5vocab('main', 'EntrySearch', 'row'); SELECT "term", "doc" FROM temp."SearchWords" """;

    public override void Write(IEnumerable<IndexedText> texts) => BulkWrites.Index(context, () =>
    {
        foreach (var (date, id, text) in texts)
        {
            commands.Run(Insert, SearchKey.Of(date, id), text.Title, text.Names, text.Note, text.TitleInitials, text.NameInitials);
        }
    });

    public override void Remove(int entryId) => commands.Run(Delete, entryId);

    // The ids of a reach come as one text, in half the time that a row for each would take.
    public override async Task FindAsync(SearchPlan plan, IReadOnlyList<SearchReach> reaches, Action<int, int> found, CancellationToken cancel)
    {
        await using var command = await CommandAsync($"SELECT {string.Join(", ", reaches.Select((_, i) => Ids($"@match{i}")))}", cancel);
        for (var i = 0; i < reaches.Count; i++) command.Bind($"@match{i}", SearchMatch.Of(plan, reaches[i]));
        await using var rows = await command.ExecuteReaderAsync(cancel);
        await rows.ReadAsync(cancel);
        for (var i = 0; i < reaches.Count; i++)
        {
            if (!await rows.IsDBNullAsync(i, cancel)) Tell(rows.GetFieldValue<byte[]>(i), i, found);
        }
    }

    public override async Task<List<int>> NewestAsync(SearchPlan plan, SearchReach reach, int count, CancellationToken cancel)
    {
        await using var command = await CommandAsync(Newest, cancel);
        command.Bind("@match", SearchMatch.Of(plan, reach));
        command.Bind("@count", count);
        var found = new List<int>();
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) found.Add(SearchKey.EntryIdOf(rows.GetInt64(0)));
        return found;
    }

    public override async IAsyncEnumerable<IndexedWord> WordsAsync(string first, string last, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = await CommandAsync($"""{Words}WHERE "term" BETWEEN @first AND @last""", cancel);
        command.Bind("@first", first);
        command.Bind("@last", last);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) yield return Word(rows);
    }

    public override async IAsyncEnumerable<IndexedWord> WordsNearAsync(char letter, int shortest, int longest, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = await CommandAsync($"""{Words}WHERE "term" >= @first AND "term" < @behind AND length("term") BETWEEN @shortest AND @longest""", cancel);
        command.Bind("@first", letter.ToString());
        command.Bind("@behind", ((char)(letter + 1)).ToString());
        command.Bind("@shortest", shortest);
        command.Bind("@longest", longest);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) yield return Word(rows);
    }

    private async Task<DbCommand> CommandAsync(string sql, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static string Ids(string match) =>
        $"""(SELECT CAST(group_concat({SearchKey.EntryIdInSql}) AS BLOB) FROM "EntrySearch" WHERE "EntrySearch" MATCH {match})""";

    // Digits and commas.
    private static void Tell(byte[] ids, int reach, Action<int, int> found)
    {
        var id = 0;
        foreach (var letter in ids)
        {
            if (letter != ',')
            {
                id = (id * 10) + letter - '0';
                continue;
            }

            found(reach, id);
            id = 0;
        }

        found(reach, id);
    }

    private static IndexedWord Word(DbDataReader row) => new(row.GetString(0), row.GetInt64(1));
}
