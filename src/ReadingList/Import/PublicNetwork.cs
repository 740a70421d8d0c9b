using System.Net;
using System.Net.Sockets;

namespace ReadingList.Import;

/// <summary>
/// Which addresses are anybody's to ask. All others belong to this machine, to the network it stands in, or to its host (whose
/// metadata service gives keys to whoever asks from within). The ranges are those of IANA's special-purpose registries.
/// </summary>
internal static class PublicNetwork
{
    private static readonly IPNetwork[] Refused = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        // What Azure's machines ask for their settings; the only such service outside the ranges above.
        "168.63.129.16/32",
        // Teredo, ORCHID, benchmarks; documentation.
        "2001::/23", "2001:db8::/32", "3fff::/20",
    }.Select(range => IPNetwork.Parse(range))];

    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    // IPv4 in the clothes of IPv6: what stands in it counts.
    private static readonly (IPNetwork Range, int At)[] Embedding = [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    public static bool Holds(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Holds(address.MapToIPv4());
        if (Array.Exists(Refused, range => range.Contains(address))) return false;
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return true;
        foreach (var (range, at) in Embedding)
        {
            if (range.Contains(address)) return Holds(new IPAddress(address.GetAddressBytes().AsSpan(at, 4)));
        }

        return Unicast.Contains(address);
    }
}
