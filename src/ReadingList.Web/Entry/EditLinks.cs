using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Web.Entry;

/// <summary>Where a line of a list can be edited: at the host that a list's address names, or where the settings say.</summary>
public sealed partial class EditLinks(ReadingListSettings settings, IHostEnvironment environment)
{
    private readonly string[] _folders = [.. settings.SourcesFrom(environment.ContentRootPath).Where(Directory.Exists).Select(Path.GetFullPath)];

    /// <param name="source">Path or address of the list.</param>
    /// <param name="line">From 1.</param>
    /// <returns>A web address; null where nothing says where.</returns>
    public string? Of(string source, int line) => AtHost(source, line) ?? AsSet(source, line);

    private static string? AtHost(string source, int line)
    {
        var (match, edit) = GitHub().Match(source) is { Success: true } github ? (github, "edit") : (GitLab().Match(source), "-/edit");
        if (!match.Success) return null;
        var host = edit == "edit" ? "github.com" : match.Groups["host"].Value;
        return string.Create(CultureInfo.InvariantCulture, $"https://{host}/{match.Groups["project"].Value}/{edit}/{match.Groups["file"].Value}#L{line}");
    }

    // Where the server keeps its lists is nobody's business: a file is named from the source that names it.
    private string? AsSet(string source, int line)
    {
        if (settings.EditUrl is not { } pattern || !Path.IsPathFullyQualified(source)) return null;
        var folder = _folders.Where(each => source.StartsWith(each + Path.DirectorySeparatorChar, StringComparison.Ordinal)).MaxBy(each => each.Length);
        var path = folder is null ? Path.GetFileName(source) : Path.GetRelativePath(folder, source);
        return pattern
            .Replace("{path}", string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)), StringComparison.Ordinal)
            .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^https://(raw\.githubusercontent\.com/(?<project>[\w.-]+/[\w.-]+)/(refs/heads/)?|github\.com/(?<project>[\w.-]+/[\w.-]+)/(blob|raw)/(refs/heads/)?)(?<file>[^?#\s""<>]+/[^?#\s""<>]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex GitHub();

    [GeneratedRegex(@"^https://(?<host>gitlab\.[\w.-]+)/(?<project>[\w./-]+)/-/(blob|raw)/(?<file>[^?#\s""<>]+/[^?#\s""<>]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex GitLab();
}
