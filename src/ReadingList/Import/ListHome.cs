using ReadingList.Catalog.Addresses;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>Where people read on the web what lies beside a list.</summary>
/// <param name="Folder">The list's own folder, with its last slash.</param>
/// <param name="Root">The top of what the list stands in, with its last slash.</param>
/// <param name="Files">The same top of a repository where its files stand as they are, and no pages that show them; null outside of repositories.</param>
internal sealed record ListHome(Uri Folder, Uri Root, Uri? Files = null)
{
    /// <param name="list">The list's address: the file itself, or the page that shows or edits it.</param>
    /// <param name="root">What a path with a slash in front begins at, where the address names no repository; null for the top of the host.</param>
    public static ListHome Of(Uri list, Uri? root = null)
    {
        if (list.Host == "raw.githubusercontent.com" && list.Segments is [_, var owner, var name, .. { Length: > 1 } raw]) return InRepository(new Uri($"https://github.com/{owner}{name}"), raw);
        if (list.Host == "github.com" && list.Segments is [_, _, _, "blob/" or "raw/" or "edit/", .. { Length: > 1 } page]) return InRepository(Above(list, 3), page);
        var dash = Array.IndexOf(list.Segments, "-/");
        return dash > 0 && list.Segments[(dash + 1)..] is ["blob/" or "raw/" or "edit/", .. { Length: > 1 } file]
            ? InRepository(Above(list, dash + 1), file)
            : new(new Uri(list, "."), root ?? new Uri(list, "/"));
    }

    /// <summary>Where the settings, or the repository that holds it, say that a file is read.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="folder">The source that names it, where that is a folder.</param>
    /// <param name="access">What the settings say.</param>
    /// <returns>Null where nobody says.</returns>
    public static ListHome? OfFile(string file, string? folder, SourceAccess access)
    {
        var path = folder is null ? Path.GetFileName(file) : Path.GetRelativePath(folder, file);
        return Set(access, string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)))
            ?? (access.AsksRepositories ? GitRepository.HomeOf(file) : null);
    }

    /// <summary>Where the settings say that a list is read.</summary>
    /// <param name="access">What they say.</param>
    /// <param name="path">Of the list below the source that names it, as addresses write it.</param>
    public static ListHome? Set(SourceAccess access, string path)
    {
        var home = access.Home is { } set ? set + "/" : access.EditUrl?.Split("{path}") is [var before, _, ..] && before.EndsWith('/') && before.AsSpan().IndexOfAny("?#{") < 0 ? before : null;
        return home is null ? null : Of(new Uri(home + path), new Uri(home));
    }

    /// <summary>The document with the addresses that lead beside the list spelled out.</summary>
    public ListDocument Resolve(ListDocument document)
    {
        if (!document.Items.Any(IsBeside)) return document;
        return document with { Items = [.. document.Items.Select(item => IsBeside(item) ? Resolve(item) : item)] };
    }

    private static Uri Above(Uri page, int segments) => new(page, string.Concat(page.Segments[..segments]));

    private static ListHome InRepository(Uri repository, string[] branchAndFile)
    {
        // "refs/heads/main" and "main" are the same branch.
        if (branchAndFile is ["refs/", "heads/", .. { Length: > 1 } rest]) branchAndFile = rest;
        var root = new Uri(repository, "blob/" + branchAndFile[0]);
        return new(new Uri(root, string.Concat(branchAndFile[1..^1])), root, new Uri(repository, "raw/" + branchAndFile[0]));
    }

    private static bool IsBeside(ListItem item) =>
        (item.Url is { } url && UsableAddress.IsRepositoryPath(url)) || item.Related.Concat(item.Images).Any(link => UsableAddress.IsRepositoryPath(link.Url));

    private ListItem Resolve(ListItem item) => item with
    {
        Url = item.Url is null ? null : Resolve(item.Url),
        Related = [.. item.Related.Select(link => link with { Url = Resolve(link.Url) })],
        Images = [.. item.Images.Select(image => image with { Url = File(Resolve(image.Url)) })],
    };

    // What leads out of a repository leads nowhere on its host.
    private string Resolve(string url) =>
        UsableAddress.IsRepositoryPath(url) && Uri.TryCreate(url[0] == '/' ? Root : Folder, url.TrimStart('/'), out var address)
        && (Files is null || address.AbsoluteUri.StartsWith(Root.AbsoluteUri, StringComparison.Ordinal)) ? address.AbsoluteUri : url;

    private string File(string url) => Files is not null && url.StartsWith(Root.AbsoluteUri, StringComparison.Ordinal) ? Files.AbsoluteUri + url[Root.AbsoluteUri.Length..] : url;
}
