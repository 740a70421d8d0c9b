namespace ReadingList.Tests.House;

/// <summary>The files of this repository, from wherever the tests run.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <returns>The source files of a folder, without what the build leaves there.</returns>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        where !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        orderby file
        select file;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ReadingList.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
