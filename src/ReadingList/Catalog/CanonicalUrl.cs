using System.Buffers;
using System.Text.RegularExpressions;
using ReadingList.Catalog.Addresses;

namespace ReadingList.Catalog;

/// <summary>The identity of a link: two ways of writing one page's address have the same canonical address.</summary>
/// <remarks>It is a key and may not be fetchable; readers are sent to the address as the list writes it.</remarks>
public static partial class CanonicalUrl
{
    // Longer names have labels that no host has, and longer addresses hardly occur.
    private const int MostPlain = 500;
    private const int LongestHost = 63;

    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");
    private static readonly SearchValues<char> PlainPath = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./~");

    /// <param name="url">An address as a list writes it.</param>
    /// <returns>Null where it is not an absolute http or https address with a host.</returns>
    public static CanonicalAddress? Of(string url) => Plain(url) ?? Parsed(url);

    // Most addresses are written as they are meant, and Uri takes several times as long over them.
    private static CanonicalAddress? Plain(string url)
    {
        var start = url.StartsWith("https://", StringComparison.Ordinal) ? 8 : url.StartsWith("http://", StringComparison.Ordinal) ? 7 : -1;
        if (start < 0 || url.Length > MostPlain) return null;
        var slash = url.IndexOf('/', start);
        if (slash < 0) return null;
        var host = url.AsSpan(start..slash);
        var path = url.AsSpan(slash);
        if (host.StartsWith("www.")) host = host[4..];
        if (!IsPlainHost(host) || path.ContainsAnyExcept(PlainPath) || path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal)) return null;
        var name = host.ToString();
        return new(name, $"https://{name}{path.TrimEnd('/')}");
    }

    // Not a number, nor anything that is spelt in another way elsewhere, nor a host with several addresses for a page.
    private static bool IsPlainHost(ReadOnlySpan<char> host) =>
        host.Length <= LongestHost
        && host.IndexOf('.') > 0
        && !host.ContainsAnyExcept(PlainHost)
        && !host[(host.LastIndexOf('.') + 1)..].ContainsAnyExceptInRange('a', 'z')
        && host[^1] != '.'
        && host[0] != '-'
        && !host.StartsWith("www.")
        && !host.Contains("..", StringComparison.Ordinal)
        && !host.Contains("--", StringComparison.Ordinal)
        && !host.Contains("-.", StringComparison.Ordinal)
        && !host.Contains(".-", StringComparison.Ordinal)
        && !PageRules.Concern(host);

    private static CanonicalAddress? Parsed(string url)
    {
        if (!Uri.TryCreate(SiteHosts.Unwrapped(InvisibleMarks.Without(url).Trim()), UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            || Host(uri) is not { Length: > 0 } host)
        {
            return null;
        }

        var path = Percent(uri.AbsolutePath);
        if (path.Contains("//", StringComparison.Ordinal)) path = DoubledSlashes().Replace(path, "/");
        var written = PageAddress.Of(host, path.TrimEnd('/'), Percent(uri.Query));
        // What answers at a port of its own is no part of the site.
        var site = uri.IsDefaultPort ? SiteHosts.Of(written) : written;
        var key = uri.IsDefaultPort ? PageRules.KeyOf(site) : site;
        // One page answers http and https alike, so the scheme does not tell pages apart; nor does the name of a user.
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var fragment = ReferenceEquals(site, key) ? Fragment(uri, key) : "";
        return new(site.Host, $"https://{key.Host}{port}{key.Path}{key.Query}{fragment}") { Path = site.Path };
    }

    private static string? Host(Uri uri)
    {
        try
        {
            var host = uri.IdnHost.TrimEnd('.');
            return host.StartsWith("www.", StringComparison.Ordinal) && host.Length > 4 ? host[4..] : host;
        }
        catch (UriFormatException)
        {
            // Uri takes such a host for one until it is to be written in ASCII.
            return null;
        }
    }

    // A fragment names a place in a page, unless the page's script reads it as a route.
    private static string Fragment(Uri uri, PageAddress page)
    {
        if (uri.Fragment.Length == 0) return "";
        var fragment = Ending().Replace(Percent(uri.Fragment), "");
        return fragment.Length > 2 && (fragment[1] is '/' or '!' || (page is { Path: "", Parameters: [] } && Code().IsMatch(fragment))) ? fragment : "";
    }

    // The digits of an escape may be written in either case.
    internal static string Percent(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Escape().Replace(text, escape => escape.Value.ToUpperInvariant()) : text;

    [GeneratedRegex("%[0-9a-fA-F]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();

    [GeneratedRegex("(/|%20)+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ending();

    [GeneratedRegex("/{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex DoubledSlashes();

    // "/#WVPVWL", "/#58I88I#186": at the root of a site, what no heading is called is a page of its script's.
    [GeneratedRegex(@"^#([A-Z0-9]{5,}(#.+)?|(?=[^#]*\d)(?=[^#]*[A-Z])(?=[^#]*[a-z])(?![A-Z]?[a-z]+-?\d+$)[A-Za-z0-9_-]{6,}|[^#=]+#.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}

/// <summary>Two with one <paramref name="Value"/> are the same, whatever host they were written with.</summary>
/// <param name="Host">Of the site that the address leads to, lower case, without <c>www.</c>; a name outside ASCII in its IDNA form.</param>
/// <param name="Value">The key: at most one spelling for one page.</param>
public sealed record CanonicalAddress(string Host, string Value)
{
    private const string Scheme = "https://";

    private readonly string? _path;

    /// <summary>At the host, from the slash behind it up to a query or fragment; empty without.</summary>
    public string Path
    {
        get => _path ?? PathOf(Value.AsSpan(Scheme.Length));
        internal init => _path = value;
    }

    public bool Equals(CanonicalAddress? other) => other is not null && Value == other.Value;

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static string PathOf(ReadOnlySpan<char> address)
    {
        var slash = address.IndexOfAny('/', '?', '#');
        if (slash < 0 || address[slash] != '/') return "";
        var behind = address[slash..];
        return (behind.IndexOfAny('?', '#') is >= 0 and var end ? behind[..end] : behind).ToString();
    }
}
