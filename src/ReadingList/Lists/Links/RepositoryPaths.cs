using System.Collections.Frozen;

namespace ReadingList.Lists.Links;

/// <summary>Addresses inside the repository that holds the list: <c>papers/5min.pdf</c>, <c>notes/x.md</c>, <c>./week1/</c>.</summary>
internal static class RepositoryPaths
{
    private static readonly FrozenSet<string> Documents = FrozenSet.ToFrozenSet(
        ["md", "markdown", "rst", "org", "adoc", "txt", "tex", "pdf", "ps", "djvu", "epub", "html", "htm", "ipynb", "ppt", "pptx", "key", "doc", "docx", "hwp", "odt", "odp"],
        StringComparer.OrdinalIgnoreCase);

    // What every repository has: nothing that a list would have one read.
    private static readonly FrozenSet<string> OfTheProject = FrozenSet.ToFrozenSet(
        ["readme", "license", "licence", "contributing", "contribution", "contributors", "code_of_conduct", "code-of-conduct", "changelog", "authors", "security", "index", "toc", "todo"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a path to a document or a folder. Pictures, programs and the project's own files are none, nor is a place in the list itself.</summary>
    public static bool Is(string url)
    {
        if (url.Length < 2 || url[0] is '#' or '?' || url.StartsWith("//", StringComparison.Ordinal) || url.Contains(':', StringComparison.Ordinal)) return false;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url.AsSpan() : url.AsSpan(0, hash);
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        if (dot > 0) return Holds(Documents, name[(dot + 1)..]) && !IsOfTheProject(name[..dot]);
        // A folder; with a place behind it, it is a heading of the same page as often.
        return hash < 0 && path.Contains('/') && path.ContainsAnyExcept("./") && !Holds(OfTheProject, name);
    }

    // "README", "README.ko", "CONTRIBUTING"
    private static bool IsOfTheProject(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(".-_");
        return Holds(OfTheProject, name) || (end > 0 && Holds(OfTheProject, name[..end]));
    }

    private static bool Holds(FrozenSet<string> names, ReadOnlySpan<char> name) => names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
