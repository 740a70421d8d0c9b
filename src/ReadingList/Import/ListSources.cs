namespace ReadingList.Import;

/// <summary>Finds the lists that paths and addresses name.</summary>
public static class ListSources
{
    private static readonly string[] Extensions = [".md", ".markdown"];

    private static readonly EnumerationOptions Visible = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <param name="paths">Files, folders (every Markdown file in and below them), web addresses of files, or "-" for standard input.</param>
    /// <param name="openInput">Opens standard input; null where there is none.</param>
    /// <returns>Each list once, in the order named; those of a folder by path.</returns>
    /// <exception cref="ImportException">A path names nothing, or a folder without lists.</exception>
    public static IReadOnlyList<ListSource> Find(IEnumerable<string> paths, Func<Stream>? openInput = null) =>
        [.. paths.SelectMany(path => At(path, openInput)).DistinctBy(list => list.Key, StringComparer.Ordinal)];

    private static List<ListSource> At(string path, Func<Stream>? openInput)
    {
        if (path == "-") return openInput is null ? throw new ImportException("-: standard input cannot be read here.") : [ListSource.Input(openInput)];
        if (path.Contains('\0', StringComparison.Ordinal) || path.Length == 0) throw new ImportException("A path is empty or holds a NUL character.");
        if (WebList.IsAddress(path)) return [WebList.At(path)];
        if (File.Exists(path)) return [ListSource.File(path)];
        if (!Directory.Exists(path)) throw new ImportException($"{path}: there is no such file or folder.");
        try
        {
            var files = Directory.EnumerateFiles(path, "*", Visible)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(file => ListSource.File(file))
                .ToList();
            return files.Count > 0 ? files : throw new ImportException($"{path}: the folder holds no list (no .md file).");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path}: the folder cannot be read ({failure.Message.TrimEnd('.')}).", failure);
        }
    }
}
