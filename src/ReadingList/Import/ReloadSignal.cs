namespace ReadingList.Import;

/// <summary>
/// A file beside the catalog: when it was written last, somebody wished the lists to be read again. So the command line reaches the
/// app that serves a catalog without an address, a password or a port of its own.
/// </summary>
public static class ReloadSignal
{
    private const string Name = "reload";

    /// <param name="folder">Where the catalog is; null where it is in no folder.</param>
    /// <returns>UTC; <see cref="DateTime.MinValue"/> where nobody ever did.</returns>
    public static DateTime At(string? folder) => folder is not null && new FileInfo(Path.Combine(folder, Name)) is { Exists: true } file ? file.LastWriteTimeUtc : DateTime.MinValue;

    /// <exception cref="ImportException">The folder is not there or cannot be written to.</exception>
    public static void Set(string? folder)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder ?? throw new ImportException("The catalog is in no folder, and no app can serve it beside this program."), Name), "");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"The app cannot be told to read its lists: the folder of the catalog cannot be written to ({FileFailure.Of(failure)}).", failure);
        }
    }
}
