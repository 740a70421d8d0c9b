using ReadingList.Lists;
using ReadingList.Lists.Links;

namespace ReadingList.Import;

/// <summary>Where people read on the web what lies beside a list.</summary>
/// <param name="Folder">The list's own folder, with its last slash.</param>
/// <param name="Root">The top of its repository, with its last slash.</param>
internal sealed record ListHome(Uri Folder, Uri Root)
{
    /// <param name="list">The list's address: the file itself, or the page that shows it.</param>
    public static ListHome Of(Uri list)
    {
        if (list.Host == "raw.githubusercontent.com" && list.Segments is [_, var owner, var project, .. { Length: > 1 } file])
        {
            // "refs/heads/main" and "main" are the same branch.
            if (file is ["refs/", "heads/", .. { Length: > 1 } rest]) file = rest;
            return InRepository(new Uri($"https://github.com/{owner}{project}blob/"), file);
        }

        return list.Host == "github.com" && list.Segments is [_, var ownerOfPage, var projectOfPage, "blob/", .. { Length: > 1 } page]
            ? InRepository(new Uri($"https://github.com/{ownerOfPage}{projectOfPage}blob/"), page)
            : new(new Uri(list, "."), new Uri(list, "/"));
    }

    /// <summary>The document with the addresses that lead beside the list spelled out.</summary>
    public ListDocument Resolve(ListDocument document)
    {
        if (!document.Items.Any(IsBeside)) return document;
        return document with { Items = [.. document.Items.Select(item => IsBeside(item) ? Resolve(item) : item)] };
    }

    private static ListHome InRepository(Uri repository, string[] branchAndFile)
    {
        var root = new Uri(repository, branchAndFile[0]);
        return new(new Uri(root, string.Concat(branchAndFile[1..^1])), root);
    }

    private static bool IsBeside(ListItem item) => (item.Url is { } url && RepositoryPaths.Is(url)) || item.Related.Any(link => RepositoryPaths.Is(link.Url));

    private ListItem Resolve(ListItem item) => item with
    {
        Url = item.Url is null ? null : Resolve(item.Url),
        Related = [.. item.Related.Select(link => link with { Url = Resolve(link.Url) })],
    };

    private string Resolve(string url) =>
        RepositoryPaths.Is(url) && Uri.TryCreate(url[0] == '/' ? Root : Folder, url.TrimStart('/'), out var address) ? address.AbsoluteUri : url;
}
