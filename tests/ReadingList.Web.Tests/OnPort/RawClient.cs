using System.Net.Sockets;
using System.Text;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>A client that sends exactly the bytes it is told to, which no decent one does.</summary>
internal sealed class RawClient : IAsyncDisposable
{
    private static readonly UTF8Encoding Bytes = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _stream;

    private RawClient(Stream stream) => _stream = stream;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<RawClient> OpenAsync(CatalogApp app)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(app.Home.Host, app.Home.Port, Token);
        return new(new NetworkStream(socket, ownsSocket: true));
    }

    /// <summary>Sends UTF-8 and reads until the server closes; ask for that.</summary>
    public static async Task<string> AskAsync(CatalogApp app, string request)
    {
        await using var wire = await OpenAsync(app);
        await wire.SendAsync(Bytes.GetBytes(request));
        return await wire.ReadToEndAsync();
    }

    /// <summary>A request without a body, the last on its connection.</summary>
    public static string Last(string line) => $"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    public static string Status(string answer) => answer.Split("\r\n")[0];

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await _stream.WriteAsync(bytes, Token);
        await _stream.FlushAsync(Token);
    }

    /// <returns>What came as Latin-1: bytes as letters. A connection that was cut ends it like one that was closed.</returns>
    public async Task<string> ReadToEndAsync()
    {
        using var all = new MemoryStream();
        try
        {
            await _stream.CopyToAsync(all, Token);
        }
        catch (IOException)
        {
            // Cut: what has come until then is the answer.
        }

        return Encoding.UTF8.GetString(all.ToArray());
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
