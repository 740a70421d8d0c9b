using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ReadingList.Benchmarks.Load;

/// <summary>Bytes of our own on a connection of our own: what no library for HTTP would send.</summary>
internal static class RawRequest
{
    private const int MostOfHead = 16 * 1024;

    public static Task<TcpClient> ConnectAsync(Uri server, CancellationToken cancel) => ConnectAsync(new TcpClient(), server, cancel);

    /// <returns>The status and whether it says when to come back; 0 where the connection was closed instead.</returns>
    public static async Task<(int Status, bool SaysWhen)> SendAsync(Uri server, byte[] request, CancellationToken cancel)
    {
        using var client = await ConnectAsync(server, cancel);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(request, cancel);
            return Read(await HeadAsync(stream, cancel));
        }
        catch (IOException)
        {
            return (0, false);
        }
    }

    public static async Task<string> HeadAsync(Stream stream, CancellationToken cancel)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (head.Length < MostOfHead && !head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, cancel);
            if (read == 0) break;
            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return head.ToString();
    }

    public static (int Status, bool SaysWhen) Read(string head) =>
        head.Split(' ') is ["HTTP/1.1", var status, ..] && int.TryParse(status, CultureInfo.InvariantCulture, out var code)
            ? (code, head.Contains("\r\nRetry-After:", StringComparison.OrdinalIgnoreCase))
            : (0, false);

    private static async Task<TcpClient> ConnectAsync(TcpClient client, Uri server, CancellationToken cancel)
    {
        await client.ConnectAsync(server.Host, server.Port, cancel);
        return client;
    }
}
