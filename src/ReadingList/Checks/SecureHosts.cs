using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Hosts that the list leads to by http here and by https there: one finding a host.</summary>
internal static class SecureHosts
{
    private const string Secure = "https://", Insecure = "http://";

    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var secure = list.Addresses.Where(address => IsOf(address, Secure)).Select(address => Host(address.Url)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from address in list.Addresses
            where IsOf(address, Insecure)
            group address by Host(address.Url).ToLowerInvariant() into host
            where secure.Contains(host.Key)
            select Insecured(list, host.Key, [.. host]);
    }

    private static Finding Insecured(CheckedList list, string host, List<WrittenAddress> addresses) => list.Finding(
        CheckCodes.HttpBesideHttps,
        Severity.Info,
        addresses[0].Offset,
        addresses.Count == 1
            ? $"This address is http; others of {host} in this list are https."
            : string.Create(CultureInfo.InvariantCulture, $"{addresses.Count} addresses of {host} are http, others are https; this is the first."),
        $"Try https{addresses[0].Url[4..]}");

    private static bool IsOf(WrittenAddress address, string scheme) => address.Canonical is not null && address.Url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    // As written, port included: what answers at "www." says nothing about the name without.
    private static string Host(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = url.AsSpan(start).IndexOfAny("/?#") is >= 0 and var stop ? start + stop : url.Length;
        return url[start..end];
    }
}
