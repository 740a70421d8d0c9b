using System.Net;
using System.Net.Sockets;

namespace ReadingList.Import;

/// <summary>
/// Connects to the host of a list. Its addresses are looked up here and checked before anything is sent, and those that were
/// checked are connected to: a name that answers otherwise the second time gains nothing by it.
/// </summary>
internal static class WebConnection
{
    /// <exception cref="PrivateAddressException">All addresses of the host are in a private network, and no setting names it.</exception>
    public static async ValueTask<Stream> OpenAsync(DnsEndPoint host, IReadOnlyCollection<string> privateHosts, CancellationToken cancel)
    {
        var found = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host.Host, cancel);
        var allowed = IsNamed(host.Host, privateHosts) ? found : Array.FindAll(found, PublicNetwork.Holds);
        if (allowed.Length == 0 && found.Length > 0) throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsNamed(string host, IReadOnlyCollection<string> names) =>
        names.Any(name => name.Trim('[', ']').Equals(host.Trim('[', ']').TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A list's host is in a private network.</summary>
internal sealed class PrivateAddressException : Exception;
