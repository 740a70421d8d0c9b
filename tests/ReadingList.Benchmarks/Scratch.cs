namespace ReadingList.Benchmarks;

/// <summary>Folders that are gone when the benchmark ends.</summary>
internal static class Scratch
{
    private static readonly List<DirectoryInfo> Folders = [];

    static Scratch() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var folder in Folders) folder.Delete(recursive: true);
    };

    public static string Folder()
    {
        var folder = Directory.CreateTempSubdirectory("readinglist-benchmark-");
        Folders.Add(folder);
        return folder.FullName;
    }
}
