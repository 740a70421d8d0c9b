namespace ReadingList.Data;

/// <summary>The database cannot be used; the message is one sentence that names it. See <see cref="CatalogStore.Explain"/>.</summary>
public sealed class DatabaseException(string message, Exception? inner = null) : Exception(message, inner);
