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
    /// <param name="access">What may be asked, and what messages call it; null for <see cref="SourceAccess.Default"/>.</param>
    /// <returns>Each list once, in the order named; those of a folder by path.</returns>
    /// <exception cref="ImportException">A path names nothing, or a folder without lists.</exception>
    public static IReadOnlyList<ListSource> Find(IEnumerable<string> paths, SourceAccess? access = null) =>
        [.. paths.SelectMany(path => At(path, access ?? SourceAccess.Default)).DistinctBy(list => list.Key, StringComparer.Ordinal)];

    /// <summary>Whether a source is asked for on the web, which takes its time.</summary>
    public static bool IsFar(string source) => WebList.IsAddress(source);

    /// <summary>Whether a file in a folder is a list, by its name.</summary>
    internal static bool IsList(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files in and below a folder that are looked at: none that are hidden, no links.</summary>
    internal static IEnumerable<FileInfo> In(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", Visible);

    private static List<ListSource> At(string path, SourceAccess access)
    {
        if (path == "-") return access.OpenInput is { } open ? [ListSource.Input(open) with { Home = ListHome.Set(access, "list.md") }] : throw new ImportException("-: standard input cannot be read here.");
        if (path.Contains('\0', StringComparison.Ordinal) || path.Length == 0) throw new ImportException("A path is empty or holds a NUL character.");
        if (WebList.IsAddress(path)) return [WebList.At(path, access)];
        if (SourceLabel.HasScheme(path)) throw new ImportException($"{SourceLabel.Of(path)}: of addresses only those of http and https are read.");
        if (File.Exists(path)) return [OfFile(path, null, access)];
        return InFolder(path, access.NamesOnly ? SourceLabel.Of(path) : path, access);
    }

    private static ListSource OfFile(string path, string? folder, SourceAccess access)
    {
        var file = ListSource.File(path, access.NamesOnly ? Path.GetFileName(path) : null);
        return file with { Home = ListHome.OfFile(file.Key, folder is null ? null : Path.GetFullPath(folder), access) };
    }

    private static List<ListSource> InFolder(string path, string label, SourceAccess access)
    {
        if (!Directory.Exists(path)) throw new ImportException($"{label}: there is no such file or folder.");
        try
        {
            var files = Directory.EnumerateFiles(path, "*", Visible)
                .Where(IsList)
                .Order(StringComparer.Ordinal)
                .Select(file => OfFile(file, path, access))
                .ToList();
            return files.Count > 0 ? files : throw new ImportException($"{label}: the folder holds no list (no .md file).");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{label}: the folder cannot be read ({FileFailure.Of(failure)}).", failure);
        }
    }
}
