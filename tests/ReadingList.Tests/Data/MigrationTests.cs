using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ReadingList.Testing;

namespace ReadingList.Tests.Data;

/// <summary>
/// Migrations only grow: a catalog out there has run them already, and a change inside one never reaches it. What each does, as
/// SQL, is held as a hash in migrations.txt; comments and namespaces may change.
/// </summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task A_committed_migration_still_does_what_it_did_and_a_new_one_is_held_too()
    {
        using var temporary = new TemporaryDatabase();
        await using var context = temporary.Database.CreateDbContext();
        var held = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Data", "migrations.txt"), TestContext.Current.CancellationToken);

        var present = Lines(context).ToList();

        Assert.True(
            held.Where(line => line.Length > 0).SequenceEqual(present, StringComparer.Ordinal),
            "A migration that was committed does something else, or a new one is not held yet. Take a change inside a committed migration back and make "
                + $"it a migration of its own (dotnet ef migrations add); a new one gets its line at the end of tests/ReadingList.Tests/Data/migrations.txt. Now they are:\n{string.Join('\n', present)}");
    }

    private static IEnumerable<string> Lines(DbContext context)
    {
        var migrations = context.GetService<IMigrationsAssembly>();
        var sql = context.GetService<IMigrationsSqlGenerator>();
        foreach (var (name, type) in migrations.Migrations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var migration = migrations.CreateMigration(type, context.Database.ProviderName!);
            var commands = sql.Generate(migration.UpOperations, migration.TargetModel).Select(command => command.CommandText.ReplaceLineEndings("\n").Trim());
            yield return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", commands))))} {name}";
        }
    }
}
