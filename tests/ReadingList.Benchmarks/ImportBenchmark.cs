using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using ReadingList.Benchmarks.Lists;
using ReadingList.Data;
using ReadingList.Data.Sqlite;
using ReadingList.Import;
using ReadingList.Lists.Syntax;
using ReadingList.Search;

namespace ReadingList.Benchmarks;

/// <summary>
/// What importing a list costs end to end beside the least it could: Markdig's own parse of the text, and the same rows
/// by prepared statements in one transaction into the same tables and the same search index. CPU time, in one run.
/// </summary>
internal static class ImportBenchmark
{
    public static async Task RunAsync(TextWriter output, int entries, int runs)
    {
        var text = Generated(entries);
        var small = text[..Math.Min(text.Length, 400_000)];
        // The compiler is done with what every import runs; once is not enough for that.
        for (var i = 0; i < 5; i++) await Round(small);
        var rounds = new List<Costs>();
        for (var i = 0; i < runs; i++) rounds.Add(await Round(text));
        var limit = Figure.Median(rounds.Select(round => round.Import / (round.Markdig + round.Inserts)));
        var again = Figure.Median(rounds.Select(round => round.Again / round.Import));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"importing {entries} entries ({text.Length} characters), CPU seconds, median of {runs}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Markdig's parse {Figure.Median(rounds.Select(round => round.Markdig)):0.00}, prepared inserts {Figure.Median(rounds.Select(round => round.Inserts)):0.00}, import {Figure.Median(rounds.Select(round => round.Import)):0.00}, import with 10 entries changed {Figure.Median(rounds.Select(round => round.Again)):0.00}"));
        Figure.Print(output, "import / (parse + inserts)", limit, 2.0);
        Figure.Print(output, "import of 10 changes / first import", again, 0.25);
        await SiteBenchmark.RunAsync(output, entries, Figure.Median(rounds.Select(round => round.Import)));
    }

    /// <returns>The file of a catalog that holds a generated list.</returns>
    public static async Task<string> CatalogAsync(int entries)
    {
        var folder = Scratch.Folder();
        var database = await Empty(folder, "catalog.db");
        new CatalogImporter(database, TimeProvider.System).Import([List(Generated(entries))], new ImportOptions());
        return Path.Combine(folder, "catalog.db");
    }

    private static string Generated(int entries)
    {
        using var list = new StringWriter(CultureInfo.InvariantCulture);
        new ListGenerator(SeedVocabulary.Load()).Write(list, entries);
        return list.ToString();
    }

    private static async Task<Costs> Round(string text)
    {
        var folder = Directory.CreateTempSubdirectory("readinglist");
        try
        {
            var database = await Empty(folder.FullName, "import.db");
            var importer = new CatalogImporter(database, TimeProvider.System);
            var markdig = Figure.Cost(() => ListMarkdown.Parse(text).Count);
            var import = Figure.Cost(() => importer.Import([List(text)], new ImportOptions()).Count);
            var changed = Changed(text, 10);
            var again = Figure.Cost(() => importer.Import([List(changed)], new ImportOptions()).Count);
            // Last: what they hold in memory is no part of what an import costs.
            var (rows, texts) = (Rows.Of(Path.Combine(folder.FullName, "import.db")), SearchTexts(database));
            await Empty(folder.FullName, "rows.db");
            var inserts = Figure.Cost(() => Insert(Path.Combine(folder.FullName, "rows.db"), rows, texts));
            return new Costs(markdig, inserts, import, again);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<CatalogStore> Empty(string folder, string name)
    {
        var database = CatalogStore.Open(new DatabaseSettings { ConnectionString = $"Data Source={Path.Combine(folder, name)}" });
        await database.MigrateAsync();
        return database;
    }

    private static ListSource List(string text) => new("list.md", "list", "list.md", () => Encoding.UTF8.GetBytes(text));

    private static List<(long Key, SearchText Text)> SearchTexts(CatalogStore database)
    {
        using var context = database.CreateDbContext();
        var cut = new SearchTexts();
        var names = context.EntryOrganizations.Select(use => new { use.EntryId, use.Name }).AsEnumerable().ToLookup(use => use.EntryId, use => use.Name);
        return [.. context.Entries.Select(entry => new { entry.Id, entry.PublishedKey, entry.Title, entry.NoteText }).AsEnumerable()
            .Select(entry => (SearchKey.Of(entry.PublishedKey, entry.Id), cut.Of(entry.Title, names[entry.Id].Select(name => new EntryName(name, IsShown: true)), entry.NoteText is { } note ? [note] : [])))
            .OrderBy(pair => pair.Item1)];
    }

    private static int Insert(string path, List<Rows> tables, List<(long Key, SearchText Text)> texts)
    {
        using var connection = new SqliteConnection($"Data Source={path};Foreign Keys=True");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var table in tables) table.Insert(connection, transaction);
        new Rows("EntrySearch", ["rowid", "title", "names", "note", "titleInitials", "nameInitials"], [.. texts.Select(pair => new object[]
        {
            pair.Key, pair.Text.Title, pair.Text.Names, pair.Text.Note, pair.Text.TitleInitials, pair.Text.NameInitials,
        })]).Insert(connection, transaction);
        transaction.Commit();
        return texts.Count;
    }

    // The list with other titles for its last entries.
    private static string Changed(string text, int entries)
    {
        var changed = new StringBuilder(text);
        var at = text.Length;
        for (var i = 0; i < entries && (at = text.LastIndexOf("\n* [", at - 1, StringComparison.Ordinal)) > 0; i++) changed.Insert(at + "\n* [".Length, "Changed ");
        return changed.ToString();
    }

    private sealed record Costs(double Markdig, double Inserts, double Import, double Again);
}
