using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Tests.Browsing;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Data;

/// <summary>A catalog that an earlier commit's program made opens, and becomes what this one would have made.</summary>
public sealed class EarlierCatalogTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "Earlier");

    // A syllable, a word within a compound, initials, two and three letters, another list's name of an organisation.
    private static readonly string[] Queries = ["책", "시스템", "강화학습", "ㄴㅇㅂ", "ran", "ranker", "naver", "words without", "구글"];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.db.gz").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_is_brought_up_to_date_lists_its_entries_and_finds_them_before_anything_is_imported(string file)
    {
        using var earlier = await OpenAsync(file);
        var holds = await EntriesAsync(earlier);
        using var fresh = await FreshAsync(holds > 0);

        Assert.Equal(IsOfTheFirstHour(file) ? 0 : 3, holds);
        Assert.Equal(await TitlesAsync(fresh, ""), await TitlesAsync(earlier, ""));
        foreach (var query in Queries)
        {
            var found = await TitlesAsync(earlier, "q=" + query);
            Assert.Equal(await TitlesAsync(fresh, "q=" + query), found);
            Assert.Equal(holds == 0, found.Count == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_can_be_refreshed_and_is_then_what_a_new_one_would_be(string file)
    {
        using var earlier = await OpenAsync(file);
        var ids = await IdsAsync(earlier);

        Import(earlier);

        using var fresh = await FreshAsync(filled: true);
        Assert.Equal(await DumpAsync(fresh), await DumpAsync(earlier));
        Assert.Equal(await SchemaAsync(fresh), await SchemaAsync(earlier));
        Assert.Subset((await IdsAsync(earlier)).ToHashSet(StringComparer.Ordinal), ids.ToHashSet(StringComparer.Ordinal));
        foreach (var query in Queries) Assert.Equal(await TitlesAsync(fresh, "q=" + query), await TitlesAsync(earlier, "q=" + query));
    }

    [Fact]
    public async Task One_whose_search_index_was_left_empty_is_filled_at_the_next_start()
    {
        using var stopped = await FreshAsync(filled: true);
        await using (var context = stopped.Database.CreateDbContext()) await context.Database.ExecuteSqlAsync($"""DELETE FROM "EntrySearch" """, Token);
        Assert.Empty(await TitlesAsync(stopped, "q=ranker"));

        await stopped.Database.MigrateAsync(Token);

        Assert.Single(await TitlesAsync(stopped, "q=ranker"));
    }

    // A program that adds a migration leaves a catalog of its own for those that come after it.
    [Fact]
    public async Task The_newest_has_every_migration()
    {
        using var fresh = await FreshAsync(filled: true);
        await using var context = fresh.Database.CreateDbContext();
        var newest = context.Database.GetMigrations().Last();
        if (File.Exists(Path.Combine(Folder, $"{newest}.db.gz"))) return;
        var made = Path.Combine(Path.GetTempPath(), $"{newest}.db.gz");
        await using (var packed = new GZipStream(File.Create(made), CompressionLevel.SmallestSize)) await packed.WriteAsync(await fresh.WholeFileAsync(), Token);

        Assert.Fail($"{newest} is new: move the catalog that was just made, {made}, to tests/ReadingList.Tests/Data/Earlier.");
    }

    private static bool IsOfTheFirstHour(string file) => file.StartsWith("20261124090337_", StringComparison.Ordinal);

    private static async Task<TemporaryDatabase> OpenAsync(string file)
    {
        var earlier = new TemporaryDatabase();
        await using (var packed = new GZipStream(File.OpenRead(Path.Combine(Folder, file)), CompressionMode.Decompress))
        await using (var unpacked = File.Create(earlier.File)) await packed.CopyToAsync(unpacked, Token);
        await earlier.Database.MigrateAsync(Token);
        return earlier;
    }

    private static async Task<TemporaryDatabase> FreshAsync(bool filled)
    {
        var fresh = await TemporaryDatabase.Migrated();
        if (filled) Import(fresh);
        return fresh;
    }

    private static void Import(TemporaryDatabase temporary)
    {
        var shelf = ListSource.File(Path.Combine(Folder, "shelf.md"), "shelf.md");
        new CatalogImporter(temporary.Database, TimeProvider.System).Import([shelf with { Key = "shelf.md" }], new ImportOptions());
    }

    private static async Task<List<string>> TitlesAsync(TemporaryDatabase temporary, string query)
    {
        await using var context = temporary.Database.CreateDbContext();
        using var snapshot = new CurrentSnapshot();
        var listing = await new CatalogBrowser(context, snapshot).ListAsync(Filters.Parse(query), Token);
        return [.. listing.Items.Select(entry => entry.Title)];
    }

    private static async Task<int> EntriesAsync(TemporaryDatabase temporary)
    {
        await using var context = temporary.Database.CreateDbContext();
        return await context.Entries.CountAsync(Token);
    }

    private static async Task<List<string>> IdsAsync(TemporaryDatabase temporary)
    {
        await using var context = temporary.Database.CreateDbContext();
        return await context.Entries.Select(entry => entry.PublicId).ToListAsync(Token);
    }

    private static async Task<string> DumpAsync(TemporaryDatabase temporary)
    {
        await using var context = temporary.Database.CreateDbContext();
        return CatalogDump.Of(context);
    }

    // Columns that were added later stand last: their order is no difference.
    private static async Task<List<string>> SchemaAsync(TemporaryDatabase temporary)
    {
        await using var context = temporary.Database.CreateDbContext();
        var columns = await context.Database.SqlQuery<string>(
            $"""SELECT m.name || ' ' || p.name || ' ' || p.type || ' ' || p."notnull" AS "Value" FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'""").ToListAsync(Token);
        var index = await context.Database.SqlQuery<string>($"""SELECT sql AS "Value" FROM sqlite_master WHERE name = 'EntrySearch' OR type = 'index' AND sql IS NOT NULL""").ToListAsync(Token);
        return [.. columns.Concat(index).Order(StringComparer.Ordinal)];
    }
}
