using ReadingList.Data;

namespace ReadingList.Cli;

/// <summary>The catalog that the settings name.</summary>
internal static class CatalogFile
{
    /// <exception cref="SettingsException">The connection string cannot be read.</exception>
    public static CatalogStore Open(DatabaseSettings settings)
    {
        try
        {
            return CatalogStore.Open(settings);
        }
        catch (ArgumentException failure)
        {
            throw new SettingsException($"ReadingList:Database:ConnectionString cannot be read ({failure.Message.TrimEnd('.')}).");
        }
    }

    /// <summary>One that an import made; whoever only reads makes none.</summary>
    /// <exception cref="SettingsException">The connection string cannot be read.</exception>
    /// <exception cref="DatabaseException">There is none.</exception>
    public static async Task<CatalogStore> OpenExistingAsync(DatabaseSettings settings, CancellationToken cancel)
    {
        var store = Open(settings);
        return await store.ExistsAsync(cancel) ? store : throw new DatabaseException($"{store.Name}: there is no catalog yet; readinglist import makes one.");
    }
}
