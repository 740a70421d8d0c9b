using CsCheck;
using Microsoft.Data.Sqlite;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Tests.Search;

/// <summary>The index against a plain scan that shares no code with it.</summary>
public sealed class SearchTokensTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf("추천", "시스템", "시", "스", "강화", "학습", "화학", "의", "ㄱㅅ"),
        OneOf("gpt", "gp", "a", "4", "Ab", "機械", "学習", "モデル"),
        OneOf("c++", "c#", "c", ".gp", ".", "+", "gpt++", "#"),
        OneOf(" ", " ", " ", "-", ", ", "\n", "(", "/")).Array[1, 14].Select(string.Concat);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void The_index_finds_what_a_plain_scan_finds_and_nothing_else()
    {
        using var index = new SqliteConnection("Data Source=:memory:");
        index.Open();
        Execute(index, "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='ascii', prefix='1 2 3')");
        Gen.Select(Text.Array[1, 8], Text).Sample((texts, query) =>
        {
            var terms = SearchQuery.Parse(query.Replace("-", "/", StringComparison.Ordinal)).Terms;
            if (terms.Count == 0) return;
            Execute(index, "DELETE FROM t");
            for (var i = 0; i < texts.Length; i++) Execute(index, "INSERT INTO t(rowid, x) VALUES ($id, $x)", ("$id", i), ("$x", SearchTokens.Of(texts[i])));
            foreach (var term in terms)
            {
                var tokens = SearchTokens.OfTerm(term, out var prefix);
                var found = Ids(index, $"\"{tokens}\"{(prefix ? " *" : "")}");
                Assert.Equal(Enumerable.Range(0, texts.Length).Where(i => TextScan.Holds(texts[i], term.Text)), found);
                Assert.Equal(found, Enumerable.Range(0, texts.Length).Where(i => TermMatches.Find(term, FoldedText.Of(texts[i])).Any()));
            }
        }, iter: 3_000, threads: 1);
    }

    private static List<int> Ids(SqliteConnection index, string match)
    {
        using var command = index.CreateCommand();
        command.CommandText = "SELECT rowid FROM t WHERE t MATCH $m ORDER BY rowid";
        command.Parameters.AddWithValue("$m", match);
        using var rows = command.ExecuteReader();
        var ids = new List<int>();
        while (rows.Read()) ids.Add(rows.GetInt32(0));
        return ids;
    }

    private static void Execute(SqliteConnection index, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = index.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
