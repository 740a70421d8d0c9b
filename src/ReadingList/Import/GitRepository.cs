using System.Text;
using System.Text.RegularExpressions;

namespace ReadingList.Import;

/// <summary>What a Git repository's own files tell of its place on the web. No program is asked, and no host.</summary>
internal static partial class GitRepository
{
    private const int MaxBytes = 65_536;

    /// <param name="file">Full path of a file in the working tree.</param>
    /// <returns>Where it is read at the host of the remote "origin"; null where there is none, or its pages are not known.</returns>
    public static ListHome? HomeOf(string file)
    {
        for (var folder = Directory.GetParent(file); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (!Path.Exists(git)) continue;
            try
            {
                return HomeOf(Directory.Exists(git) ? git : Named(git, "gitdir:", folder.FullName), Path.GetRelativePath(folder.FullName, file));
            }
            catch (ImportException)
            {
                return null;
            }
        }

        return null;
    }

    private static ListHome? HomeOf(string git, string path)
    {
        // A further working tree shares the settings of the first.
        var common = Path.Combine(git, "commondir");
        var origin = Origin(Text(Path.Combine(File.Exists(common) ? Named(common, "", git) : git, "config")));
        if (origin is null || Remote().Match(origin) is not { Success: true } remote || Pages(remote.Groups["host"].Value.ToLowerInvariant()) is not var (shown, served)) return null;
        var repository = new Uri($"https://{remote.Groups["host"].Value}/{WithoutEnding(remote.Groups["project"].Value)}/");
        var branch = Branch(Text(Path.Combine(git, "HEAD"))) + "/";
        var root = new Uri(repository, shown + branch);
        return new(new Uri(root, string.Concat(path.Split(Path.DirectorySeparatorChar)[..^1].Select(name => Uri.EscapeDataString(name) + "/"))), root, new Uri(repository, served + branch));
    }

    private static string? Origin(string config)
    {
        var isOrigin = false;
        foreach (var line in config.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('[')) isOrigin = OriginHeading().IsMatch(line);
            else if (isOrigin && line.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value] && name.Equals("url", StringComparison.OrdinalIgnoreCase)) return value.Trim('"');
        }

        return null;
    }

    // Where the hosts show a file, and where it stands as it is.
    private static (string Shown, string Served)? Pages(string host) =>
        host.StartsWith("github.", StringComparison.Ordinal) ? ("blob/", "raw/")
        : host.StartsWith("gitlab.", StringComparison.Ordinal) ? ("-/blob/", "-/raw/")
        : host == "bitbucket.org" ? ("src/", "raw/")
        : host == "codeberg.org" || host.StartsWith("gitea.", StringComparison.Ordinal) ? ("src/branch/", "raw/branch/")
        : null;

    // A commit by itself is another address each time; the hosts know their main branch by this name.
    private static string Branch(string head) =>
        head.StartsWith("ref: refs/heads/", StringComparison.Ordinal) ? Uri.EscapeDataString(head["ref: refs/heads/".Length..]).Replace("%2F", "/", StringComparison.Ordinal) : "HEAD";

    private static string WithoutEnding(string project) => project.EndsWith(".git", StringComparison.Ordinal) ? project[..^".git".Length] : project;

    private static string Named(string file, string before, string folder) => Text(file) is var text && text.StartsWith(before, StringComparison.Ordinal) && !text.Contains('\0', StringComparison.Ordinal)
        ? Path.GetFullPath(text[before.Length..].Trim(), folder)
        : throw new ImportException($"{file}: it names no folder.");

    private static string Text(string file) => Encoding.UTF8.GetString(ListSource.ReadFile(file, file, MaxBytes)).Trim();

    [GeneratedRegex("""^\[\s*remote\s+"origin"\s*\]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OriginHeading();

    // "https://name:secret@github.com/me/list.git": who signs in there is nobody's business.
    [GeneratedRegex(@"^(([a-z+]+)://([^@/\s]*@)?(?<host>[\w.-]+)(:[0-9]+)?/|([\w.-]+@)?(?<host>[\w.-]+):/?)(?<project>\.?[\w~-][\w.~-]*(/\.?[\w~-][\w.~-]*)+)/?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remote();
}
