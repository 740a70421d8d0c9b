namespace ReadingList.Browser.Tests.Harness;

/// <summary>Where the project lies, found upwards from the test's own files.</summary>
internal static class RepositoryRoot
{
    private static readonly string Root = Find();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ReadingList.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No ReadingList.sln above {AppContext.BaseDirectory}.");
    }
}
