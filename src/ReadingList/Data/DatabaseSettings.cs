namespace ReadingList.Data;

/// <summary>Where the catalog is kept: <c>ReadingList:Database</c> in the settings.</summary>
public sealed record DatabaseSettings
{
    /// <summary>The name of one of <see cref="DatabaseProvider.All"/>.</summary>
    public string Provider { get; init; } = DatabaseProvider.All[0].Name;

    /// <summary>As the provider wants it; null for a file beside the app.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>An empty catalog that leaves nothing behind: it lasts as long as it has an open connection.</summary>
    public static DatabaseSettings InMemory => DatabaseProvider.All
        .Where(provider => provider.InMemory is not null)
        .Select(provider => new DatabaseSettings { Provider = provider.Name, ConnectionString = provider.InMemory })
        .First();
}
