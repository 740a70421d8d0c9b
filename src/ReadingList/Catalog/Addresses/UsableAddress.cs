using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>Which addresses of strangers may stand in a page.</summary>
internal static partial class UsableAddress
{
    /// <summary>
    /// The address with the scheme that "//example.com/a" and "example.com/a" leave out, and without what may not lead
    /// anybody: the name and password of a user, signs that nobody sees.
    /// </summary>
    public static string Whole(string url)
    {
        url = Harmless(url);
        return url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url
            : HostFirst().IsMatch(url) ? "https://" + url
            : url;
    }

    /// <summary>The address without the name and password of a user and without signs that nobody sees.</summary>
    public static string Harmless(string url) => WithoutUser(InvisibleMarks.Without(url));

    /// <summary>Whether a name stands before the host: <c>https://well.known@example.com/</c> leads to example.com.</summary>
    public static bool HoldsUser(string url) => WithoutUser(url).Length != url.Length;

    // Browsers take a backslash for a slash, and the last sign for the one that ends the name.
    private static string WithoutUser(string url)
    {
        if (!url.Contains('@', StringComparison.Ordinal)) return url;
        var start = Scheme().Match(url) is { Success: true } scheme ? scheme.Length : -1;
        if (start < 0) return url;
        var end = url.AsSpan(start).IndexOfAny(@"/?#\") is >= 0 and var stop ? start + stop : url.Length;
        var user = url.AsSpan(start, end - start).LastIndexOf('@');
        return user < 0 ? url : url.Remove(start, user + 1);
    }

    /// <summary>An absolute http or https address.</summary>
    public static bool IsLink(string url) => CanonicalUrl.Of(url) is not null;

    /// <summary>A path beside the list: <c>papers/5min.pdf</c>, <c>../notes/x.md</c>.</summary>
    public static bool IsRepositoryPath(string url) => !IsLink(Whole(url)) && IsRelativePath(url);

    /// <summary>As a link, or a path relative to the list: <c>./images/a.png</c>.</summary>
    public static bool IsImage(string url) => IsLink(url) || IsRelativePath(url);

    [GeneratedRegex(@"^\s*(https?:)?[/\\]{2,}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();

    private static bool IsRelativePath(string url) =>
        url.Length > 0
        && !url.StartsWith("//", StringComparison.Ordinal)
        && !url.Any(letter => char.IsControl(letter) || letter is ':' or '\\')
        && !url.StartsWith('#');

    // A file beside the list looks alike: "notes.md" is none of the hosts that people write without a scheme.
    [GeneratedRegex(@"^([a-z0-9-]+\.)+(?!(md|markdown|html?|png|jpe?g|gif|svg|webp|pdf|txt|ipynb|py|js|json|ya?ml|csv|zip)([/?#:]|$))[a-z]{2,}(:[0-9]{1,5})?([/?#]|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HostFirst();
}
