namespace ReadingList.Lists.Links;

/// <summary>What kind of thing an address points to.</summary>
internal static class Addresses
{
    private static readonly string[] BadgeHosts = ["img.shields.io", "badgen.net", "badge.fury.io", "awesome.re", "badges.", "hits.", "travis-ci", "codecov.io"];

    private static readonly string[] FileEndings = ["md", "pdf", "html", "htm", "txt", "png", "jpg", "jpeg", "gif", "svg", "webp", "ipynb", "py", "pptx", "docx", "zip", "bib", "csv", "json"];

    /// <summary>A place in this very document: "#data-quality", "./#x", "README.md#x", "/folder#x".</summary>
    public static bool IsAnchor(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return hash >= 0 && !url.Contains("://", StringComparison.Ordinal) && !LooksLikeHost(url[..hash]) && !RepositoryPaths.Is(url);
    }

    /// <summary>Whether it can be the address of an entry: a page of the web ("konlpy.org" too), or something to read beside the list; not mail.</summary>
    public static bool CanBeEntry(string url) => IsWeb(url) || RepositoryPaths.Is(url);

    /// <summary>A page of the web: "konlpy.org" too.</summary>
    public static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("//", StringComparison.Ordinal)
        || (!url.Contains(':', StringComparison.Ordinal) && LooksLikeHost(url));

    /// <summary>A small picture that says "build passing".</summary>
    public static bool IsBadge(string url) =>
        BadgeHosts.Any(host => url.Contains("//" + host, StringComparison.OrdinalIgnoreCase) || (host.EndsWith('.') && url.Contains("/" + host, StringComparison.OrdinalIgnoreCase)))
        || url.EndsWith("badge.svg", StringComparison.OrdinalIgnoreCase);

    // "konlpy.org", "konlpy.org/x"
    private static bool LooksLikeHost(string url)
    {
        var slash = url.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? url : url[..slash];
        var dot = first.LastIndexOf('.');
        if (dot < 1 || dot > first.Length - 3 || first[0] == '.' || first.Contains(' ', StringComparison.Ordinal)) return false;
        // "paper.pdf" alone is a file; "example.com/paper.pdf" stands on a host.
        return first[(dot + 1)..].All(char.IsAsciiLetter) && (slash >= 0 || !FileEndings.Contains(first[(dot + 1)..], StringComparer.OrdinalIgnoreCase));
    }
}
