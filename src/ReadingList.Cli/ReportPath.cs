namespace ReadingList.Cli;

/// <summary>A list's path as reports for other tools write it.</summary>
internal static class ReportPath
{
    /// <returns>Relative to the working folder where the list is in or below it; always with slashes.</returns>
    public static string Of(string label)
    {
        var path = label;
        if (Path.IsPathRooted(label))
        {
            var relative = Path.GetRelativePath(Environment.CurrentDirectory, label);
            if (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative)) path = relative;
        }

        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <returns>The path as a URI reference; of a rooted one as a file: address.</returns>
    public static string Uri(string label)
    {
        var path = Of(label);
        var escaped = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
