namespace ReadingList.Testing;

/// <summary>Where the project lies, found upwards from the tests' own files.</summary>
public static class Project
{
    private static readonly string Root = Find();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files of the program itself, without what the build leaves beside them.</summary>
    public static IEnumerable<string> Sources(string pattern) =>
        from file in Directory.EnumerateFiles(File("src"), pattern, SearchOption.AllDirectories)
        where !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        orderby file
        select file;

    /// <summary>The hand-checked lists beside the project; a test that needs them is skipped where they are not.</summary>
    public static string Corpus(string list)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus", list));
        Assert.SkipUnless(System.IO.File.Exists(path), $"The corpus is not here: {path} is missing.");
        return path;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ReadingList.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No ReadingList.sln above {AppContext.BaseDirectory}.");
    }
}
