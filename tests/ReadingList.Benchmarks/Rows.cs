using Microsoft.Data.Sqlite;

namespace ReadingList.Benchmarks;

/// <summary>The rows of one table, held in memory, to be written again by one prepared statement.</summary>
internal sealed record Rows(string Table, IReadOnlyList<string> Columns, IReadOnlyList<object[]> Values)
{
    // Parents before children.
    private static readonly string[] Tables =
        ["Sources", "Topics", "Organizations", "Keywords", "Entries", "EntryTopics", "EntryOrganizations", "EntryKeywords", "RelatedLinks", "EntryImages", "SourceTopics", "ImportReports", "ImportFindings"];

    public static List<Rows> Of(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        return [.. Tables.Select(table => Of(connection, table))];
    }

    public void Insert(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{Table}\" ({string.Join(", ", Columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"@{i}"))})";
        for (var i = 0; i < Columns.Count; i++) command.Parameters.AddWithValue($"@{i}", DBNull.Value);
        foreach (var row in Values)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }
    }

    private static Rows Of(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY rowid";
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return new Rows(table, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows);
    }
}
