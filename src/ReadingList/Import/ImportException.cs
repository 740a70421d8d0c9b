namespace ReadingList.Import;

/// <summary>A list cannot be imported; the message is one sentence that names it, and the line where there is one. Nothing was changed.</summary>
public sealed class ImportException(string message, Exception? inner = null) : Exception(message, inner);
