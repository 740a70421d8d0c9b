using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Testing;

/// <summary>A catalog's file in a directory of its own, gone after the test.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    // Migrating takes longer than most tests: done once, then copied.
    private static readonly Lazy<Task<byte[]>> MigratedFile = new(async () =>
    {
        using var template = new TemporaryDatabase();
        await template.Database.MigrateAsync(CancellationToken.None);
        return await template.WholeFileAsync();
    });

    // In memory where the system offers that: waiting for the disk is most of the time of these tests.
    private static readonly string Root = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private readonly DirectoryInfo _directory = Folder();

    public TemporaryDatabase()
    {
        File = Path.Combine(_directory.FullName, "catalog.db");
        Database = CatalogStore.Open(new DatabaseSettings { ConnectionString = $"Data Source={File}" });
    }

    public string File { get; }

    public CatalogStore Database { get; }

    /// <summary>A folder of its own for who asks, in memory where there is such a place. Who asks deletes it.</summary>
    public static DirectoryInfo Folder() => Directory.CreateDirectory(Path.Combine(Root, $"readinglist-test-{Guid.NewGuid():N}"));

    public static async Task<TemporaryDatabase> Migrated()
    {
        var temporary = new TemporaryDatabase();
        await CopyMigratedAsync(temporary.File);
        return temporary;
    }

    /// <summary>Writes an empty catalog of this program's shape.</summary>
    public static async Task CopyMigratedAsync(string path) => await System.IO.File.WriteAllBytesAsync(path, await MigratedFile.Value);

    /// <summary>What has been written, log included: the last connection puts it into the file.</summary>
    public async Task<byte[]> WholeFileAsync()
    {
        CloseConnections();
        return await System.IO.File.ReadAllBytesAsync(File);
    }

    public void Dispose()
    {
        CloseConnections();
        _directory.Delete(recursive: true);
    }

    private void CloseConnections()
    {
        using var context = Database.CreateDbContext();
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
    }
}
