using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReadingList.Testing;

/// <summary>A host on this machine that answers each path with the very bytes that a test wants, sent as it wants them.</summary>
public sealed class RawHost : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closed = new();
    private readonly ConcurrentDictionary<string, Func<Stream, CancellationToken, Task>> _answers = new(StringComparer.Ordinal);

    public RawHost()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>"http://127.0.0.1:1234/".</summary>
    public string Root => $"http://127.0.0.1:{Port}/";

    /// <summary>The heads of all requests so far.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The head and body of an HTTP answer, whole.</summary>
    public static byte[] Answer(string head, string body = "") => Encoding.UTF8.GetBytes($"HTTP/1.1 {head.ReplaceLineEndings("\r\n")}\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <returns>The address.</returns>
    public string Says(string path, byte[] bytes) => Does(path, async (stream, cancel) => await stream.WriteAsync(bytes, cancel));

    /// <returns>The address.</returns>
    public string Does(string path, Func<Stream, CancellationToken, Task> answer)
    {
        _answers["/" + path] = answer;
        return Root + path;
    }

    public void Dispose()
    {
        _closed.Cancel();
        _listener.Dispose();
        _closed.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_closed.Token));
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var connection = client;
        var closed = _closed.Token;
        try
        {
            await using var stream = client.GetStream();
            var head = await HeadAsync(stream, closed);
            Requests.Enqueue(head);
            if (head.Split(' ') is not [_, var target, ..]) return;
            if (_answers.GetValueOrDefault(target.Split('?')[0]) is { } answer) await answer(stream, closed);
            else await stream.WriteAsync(Answer("404 Not Found"), closed);
        }
        catch (Exception left) when (left is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Whoever asked has left, or the test is over.
        }
    }

    private static async Task<string> HeadAsync(Stream stream, CancellationToken cancel)
    {
        var head = new StringBuilder();
        var letter = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(letter, cancel) > 0) head.Append((char)letter[0]);
        return head.ToString();
    }
}
