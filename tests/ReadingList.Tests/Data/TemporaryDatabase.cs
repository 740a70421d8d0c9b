using Microsoft.Data.Sqlite;
using ReadingList.Data;

namespace ReadingList.Tests.Data;

/// <summary>A migrated catalog in a directory of its own, gone after the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("readinglist-test-");

    public TemporaryDatabase()
    {
        File = System.IO.Path.Combine(directory.FullName, "catalog.db");
        Database = new CatalogDatabase(new DatabaseSettings { ConnectionString = $"Data Source={File}" });
    }

    public string File { get; }

    public CatalogDatabase Database { get; }

    public static async Task<TemporaryDatabase> Migrated()
    {
        var temporary = new TemporaryDatabase();
        await temporary.Database.MigrateAsync(TestContext.Current.CancellationToken);
        return temporary;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }
}
