using System.Buffers;
using System.Text.RegularExpressions;

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

    // Not a number, nor anything that is spelt in another way elsewhere. One paper has several paths at arXiv.
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
        && !host.EndsWith("arxiv.org");

    private static CanonicalAddress? Parsed(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            || Host(uri) is not { Length: > 0 } host)
        {
            return null;
        }

        var path = Percent(uri.AbsolutePath);
        if (path.Contains("//", StringComparison.Ordinal)) path = DoubledSlashes().Replace(path, "/");
        path = path.TrimEnd('/');
        if (host == "arxiv.org" && ArxivPaper().Match(path) is { Success: true } paper)
        {
            return new(host, $"https://{host}/abs/{paper.Groups["id"].Value}");
        }

        // One page answers http and https alike, so the scheme does not tell pages apart.
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var user = uri.UserInfo.Length == 0 ? "" : $"{uri.UserInfo}@";
        return new(host, $"https://{user}{host}{port}{path}{Query(uri, path)}{Fragment(uri)}");
    }

    private static string? Host(Uri uri)
    {
        try
        {
            var host = uri.IdnHost.TrimEnd('.');
            host = host.StartsWith("www.", StringComparison.Ordinal) && host.Length > 4 ? host[4..] : host;
            return host == "export.arxiv.org" ? "arxiv.org" : host;
        }
        catch (UriFormatException)
        {
            // Uri takes such a host for one until it is to be written in ASCII.
            return null;
        }
    }

    private static string Query(Uri uri, string path)
    {
        if (uri.Query.Length == 0) return "";
        var kept = Percent(uri.Query).Split('&')
            .Select(parameter => parameter.TrimStart('?'))
            .Where(parameter => parameter.Length > 0 && !TrackingParameters.IsOne(parameter, path));
        var query = string.Join('&', kept);
        return query.Length == 0 ? "" : $"?{query}";
    }

    // A fragment names a place in a page, unless the page's script reads it as a route.
    private static string Fragment(Uri uri)
    {
        if (uri.Fragment.Length == 0) return "";
        var fragment = Ending().Replace(Percent(uri.Fragment), "");
        return fragment.Length > 2 && fragment[1] is '/' or '!' ? fragment : "";
    }

    // The digits of an escape may be written in either case.
    private static string Percent(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Escape().Replace(text, escape => escape.Value.ToUpperInvariant()) : text;

    [GeneratedRegex("%[0-9a-fA-F]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();

    [GeneratedRegex("(/|%20)+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ending();

    [GeneratedRegex("/{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex DoubledSlashes();

    [GeneratedRegex(@"^/(abs|pdf|html)/(?<id>\d{4}\.\d{4,5}|[a-z.-]+/\d{7})(v\d+)?(\.pdf)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArxivPaper();
}

/// <param name="Host">Lower case, without <c>www.</c>; a name outside ASCII in its IDNA form.</param>
/// <param name="Value">The whole address; at most one spelling for one page.</param>
public sealed record CanonicalAddress(string Host, string Value)
{
    /// <summary>From the slash behind the host up to a query or fragment; empty without.</summary>
    public string Path
    {
        get
        {
            var behindHost = Value.AsSpan(Value.IndexOf(Host, StringComparison.Ordinal) + Host.Length);
            var slash = behindHost.IndexOfAny('/', '?', '#');
            if (slash < 0 || behindHost[slash] != '/') return "";
            var path = behindHost[slash..];
            return (path.IndexOfAny('?', '#') is >= 0 and var end ? path[..end] : path).ToString();
        }
    }
}
