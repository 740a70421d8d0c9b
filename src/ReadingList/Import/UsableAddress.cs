using System.Text.RegularExpressions;
using ReadingList.Catalog;

namespace ReadingList.Import;

/// <summary>Which addresses of strangers may stand in a page.</summary>
internal static partial class UsableAddress
{
    /// <summary>The address with the scheme that "//example.com/a" and "example.com/a" leave out.</summary>
    public static string Whole(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url
        : HostFirst().IsMatch(url) ? "https://" + url
        : url;

    /// <summary>An absolute http or https address.</summary>
    public static bool IsLink(string url) => CanonicalUrl.Of(url) is not null;

    /// <summary>As a link, or a path relative to the list: <c>./images/a.png</c>.</summary>
    public static bool IsImage(string url) => IsLink(url) || IsRelativePath(url);

    private static bool IsRelativePath(string url) =>
        url.Length > 0
        && !url.StartsWith("//", StringComparison.Ordinal)
        && !url.Any(letter => char.IsControl(letter) || letter is ':' or '\\')
        && !url.StartsWith('#');

    // A file beside the list looks alike: "notes.md" is none of the hosts that people write without a scheme.
    [GeneratedRegex(@"^([a-z0-9-]+\.)+(?!(md|markdown|html?|png|jpe?g|gif|svg|webp|pdf|txt|ipynb|py|js|json|ya?ml|csv|zip)([/?#:]|$))[a-z]{2,}(:[0-9]{1,5})?([/?#]|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HostFirst();
}
