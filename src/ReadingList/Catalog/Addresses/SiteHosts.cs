using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>Other hosts of one site: mirrors, short links, the site for phones, and caches of its pages.</summary>
internal static partial class SiteHosts
{
    private const int MostWrappings = 3;

    private static readonly string[] Prefixes = ["m.", "mobile.", "amp."];

    private static readonly FrozenDictionary<string, string> Mirrors = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["export.arxiv.org"] = "arxiv.org",
        ["ar5iv.labs.arxiv.org"] = "ar5iv.org",
        ["dx.doi.org"] = "doi.org",
        ["hf.co"] = "huggingface.co",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Hosts besides those for phones that this knows.</summary>
    public static IEnumerable<string> Others => [.. Mirrors.Keys, "youtu.be", "google.com", "ampproject.org"];

    /// <summary>Whether the host may be a site's one for phones.</summary>
    public static bool IsMobile(ReadOnlySpan<char> host)
    {
        foreach (var prefix in Prefixes)
        {
            if (host.StartsWith(prefix)) return true;
        }

        return host.Contains(".m.", StringComparison.Ordinal);
    }

    /// <summary>The same page at its site's own host.</summary>
    public static PageAddress Of(PageAddress address)
    {
        if (address.Host == "youtu.be") return ShortVideo(address) ?? address;
        if (Mirrors.TryGetValue(address.Host, out var site)) return address with { Host = site };
        return Desktop(address.Host) is { } host && address.Path.Length > 0 ? address with { Host = host } : address;
    }

    /// <summary>The page that Google's copy of its AMP form was made of: <c>google.com/amp/s/example.com/a</c>.</summary>
    /// <returns>An address as its site has it; the same one where it is no copy.</returns>
    public static string Unwrapped(string url)
    {
        for (var i = 0; i < MostWrappings && Copy().Match(url) is { Success: true } copy; i++) url = $"https://{copy.Groups["page"].Value}";
        return url;
    }

    // youtu.be/ID, with what a full address has besides.
    private static PageAddress? ShortVideo(PageAddress address) =>
        address.Path.Length > 1 && !address.Path[1..].Contains('/', StringComparison.Ordinal)
            ? PageAddress.Of("youtube.com", "/watch", string.Join('&', [$"v={address.Path[1..]}", .. address.Parameters]))
            : null;

    // "m.example.com", "en.m.wikipedia.org"; but "m.me" and "m.co.kr" are names of their own.
    private static string? Desktop(string host)
    {
        if (Wiki().Match(host) is { Success: true } wiki) return wiki.Groups["language"].Value + wiki.Groups["site"].Value;
        var prefix = Array.Find(Prefixes, prefix => host.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is not null && Site().IsMatch(host[prefix.Length..]) ? host[prefix.Length..] : null;
    }

    [GeneratedRegex(@"^(?!(co|com|net|org|ac|go|or|ne|re|pe|edu|gov)\.[a-z]{2}$)[^.].*\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Site();

    [GeneratedRegex(@"^(?<language>[a-z-]+\.)m\.(?<site>wik[a-z]+\.org)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Wiki();

    [GeneratedRegex(@"^https?://((www\.)?google\.com/amp|[a-z0-9-]+\.cdn\.ampproject\.org/(c|v|wp/c))/(s/)?(?<page>[a-z0-9-]+\.[^/?#]+/[^?#].*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Copy();
}
