using System.Net.Sockets;
using System.Text;

namespace ReadingList.Benchmarks.Load;

/// <summary>Holds connections as long as it is let: reads an answer by the hundred bytes, sends a request by the letter, or says nothing at all.</summary>
internal sealed class SlowClient(Uri server, Tally tally, int number)
{
    private const string Name = "slow";

    private static readonly string[] Large = ["/entries.csv", "/entries.md", "/?size=500", "/api/entries?size=500", "/entries.atom?size=500"];

    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                using var client = new TcpClient { ReceiveBufferSize = 2_048 };
                await client.ConnectAsync(server.Host, server.Port, cancel);
                await (number % 4 == 0 ? SendSlowlyAsync(client.GetStream(), cancel) : ReadSlowlyAsync(client.GetStream(), Large[number % Large.Length], cancel));
            }
            catch (Exception closed) when (closed is IOException or SocketException)
            {
                // It had enough of us.
                tally.Add(Name, "", 0, saysWhen: false);
                await Task.Delay(1_000, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ReadSlowlyAsync(NetworkStream stream, string address, CancellationToken cancel)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), cancel);
        var (status, saysWhen) = RawRequest.Read(await RawRequest.HeadAsync(stream, cancel));
        tally.Add(Name, address, status, saysWhen);
        var buffer = new byte[100];
        while (await stream.ReadAsync(buffer, cancel) > 0) await Task.Delay(100, cancel);
        await Task.Delay(500, cancel);
    }

    private static async Task SendSlowlyAsync(NetworkStream stream, CancellationToken cancel)
    {
        foreach (var letter in $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: {new string('x', 10_000)}\r\n\r\n")
        {
            await stream.WriteAsync(new[] { (byte)letter }, cancel);
            await Task.Delay(1_000, cancel);
        }
    }
}
