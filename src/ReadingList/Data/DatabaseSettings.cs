namespace ReadingList.Data;

public enum DatabaseProvider
{
    Sqlite,
}

/// <summary>Where the catalog is kept: <c>ReadingList:Database</c> in the settings.</summary>
public sealed record DatabaseSettings
{
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>As the provider wants it; null for a SQLite file beside the app.</summary>
    public string? ConnectionString { get; init; }
}
