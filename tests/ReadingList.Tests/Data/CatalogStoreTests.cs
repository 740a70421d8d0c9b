using Microsoft.EntityFrameworkCore;
using ReadingList.Data;
using ReadingList.Testing;

namespace ReadingList.Tests.Data;

public sealed class CatalogStoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_file_becomes_an_empty_catalog_that_readers_and_a_writer_share()
    {
        using var temporary = new TemporaryDatabase();
        await temporary.Database.MigrateAsync(Token);
        await using var context = temporary.Database.CreateDbContext();

        Assert.Empty(await context.Entries.ToListAsync(Token));
        Assert.Equal("wal", await Pragma(context, "journal_mode"));
        Assert.Equal("1", await Pragma(context, "foreign_keys"));
    }

    [Fact]
    public async Task The_migrations_say_all_that_the_model_says()
    {
        using var temporary = await TemporaryDatabase.Migrated();
        await using var context = temporary.Database.CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_catalog_of_a_newer_version_is_left_alone()
    {
        using var temporary = await TemporaryDatabase.Migrated();
        await using (var context = temporary.Database.CreateDbContext())
        {
            await context.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Future', '99.0')", Token);
        }

        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => temporary.Database.MigrateAsync(Token));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(temporary.File, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_kept()
    {
        using var temporary = new TemporaryDatabase();
        var text = string.Concat(Enumerable.Repeat("# 목록이지 데이터베이스가 아닙니다\n", 100));
        await File.WriteAllTextAsync(temporary.File, text, Token);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => temporary.Database.MigrateAsync(Token));

        Assert.Contains("not a catalog", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(temporary.File, Token));
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_named()
    {
        using var temporary = new TemporaryDatabase();
        Directory.CreateDirectory(temporary.File);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => temporary.Database.MigrateAsync(Token));

        Assert.Contains(temporary.File, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalog_of_the_right_shape_opens_read_only()
    {
        using var temporary = await TemporaryDatabase.Migrated();
        var readOnly = CatalogStore.Open(new DatabaseSettings { ConnectionString = $"Data Source={temporary.File};Mode=ReadOnly" });

        await readOnly.MigrateAsync(Token);

        await using var context = readOnly.CreateDbContext();
        Assert.Empty(await context.Topics.ToListAsync(Token));
    }

    private static async Task<string> Pragma(CatalogContext context, string name)
    {
        await context.Database.OpenConnectionAsync(Token);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return $"{await command.ExecuteScalarAsync(Token)}";
    }
}
