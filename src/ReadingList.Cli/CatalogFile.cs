using ReadingList.Data;

namespace ReadingList.Cli;

/// <summary>The catalog that the settings name.</summary>
internal static class CatalogFile
{
    /// <exception cref="SettingsException">The connection string cannot be read.</exception>
    public static CatalogDatabase Open(DatabaseSettings settings)
    {
        try
        {
            return new CatalogDatabase(settings);
        }
        catch (ArgumentException failure)
        {
            throw new SettingsException($"ReadingList:Database:ConnectionString cannot be read ({failure.Message.TrimEnd('.')}).");
        }
    }

    /// <summary>One that an import made; whoever only reads makes none.</summary>
    /// <exception cref="SettingsException">The connection string cannot be read.</exception>
    /// <exception cref="DatabaseException">There is no file.</exception>
    public static CatalogDatabase OpenExisting(DatabaseSettings settings)
    {
        var database = Open(settings);
        return File.Exists(database.Name) ? database : throw new DatabaseException($"{database.Name}: there is no catalog yet; readinglist import makes one.");
    }
}
