namespace ReadingList.Data;

/// <summary>An engine that a catalog can be kept in.</summary>
/// <param name="Name">As <c>ReadingList:Database:Provider</c> has it.</param>
/// <param name="Open">
/// Of where it is, and whether readers of the catalog see the messages: see <see cref="CatalogStore.Open"/>.
/// </param>
public sealed record DatabaseProvider(string Name, Func<DatabaseSettings, bool, CatalogStore> Open)
{
    /// <summary>The connection string of a catalog in memory; null where the engine keeps none there.</summary>
    public string? InMemory { get; init; }

    /// <summary>The one that is meant where none is named comes first.</summary>
    public static IReadOnlyList<DatabaseProvider> All { get; } = [Sqlite.SqliteStore.Provider];

    /// <param name="name">In capital or small letters.</param>
    /// <returns>Null where there is none of this name.</returns>
    public static DatabaseProvider? Find(string name) => All.FirstOrDefault(provider => provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
