using System.IO.Compression;
using System.Text;

namespace ReadingList.Testing;

/// <summary>What a list's host may do instead of giving the list, and what is then said of it.</summary>
public static class HostileAnswers
{
    public const string Secret = "pa55w0rd-of-the-host";

    private const string Text = "* [A](https://example.com/a)\n";

    public static readonly Dictionary<string, (Func<Stream, CancellationToken, Task> Answer, string Sentence)> AtOnce = new(StringComparer.Ordinal)
    {
        ["brotli that is none"] = (Says("200 OK\nContent-Encoding: br", Text), "the answer cannot be unpacked"),
        ["gzip that is none"] = (Says("200 OK\nContent-Encoding: gzip", Text), "the answer cannot be unpacked"),
        ["deflate that is none"] = (Says("200 OK\nContent-Encoding: deflate", Text), "the answer cannot be unpacked"),
        ["gzip cut short"] = (Says("200 OK\nContent-Encoding: gzip", Packed(new byte[50_000])[..^20]), "the answer cannot be unpacked"),
        ["brotli cut short"] = (Says("200 OK\nContent-Encoding: br", Brotli(new byte[50_000])[..^5]), "the answer cannot be unpacked"),
        ["deflate cut short"] = (Says("200 OK\nContent-Encoding: deflate", Deflated(new byte[50_000])[..^20]), "the answer cannot be unpacked"),
        ["a coding nobody knows"] = (Says("200 OK\nContent-Encoding: x-own", Text), "the answer is packed in a way that was not asked for"),
        ["packed twice"] = (Says("200 OK\nContent-Encoding: gzip, gzip", Packed(Packed(Encoding.UTF8.GetBytes(Text)))), "the answer is packed in a way that was not asked for"),
        ["a bomb"] = (Says("200 OK\nContent-Encoding: gzip", Packed(new byte[101_000_000])), "the file is too large (at most 100 MB are read)"),
        ["a file of this machine"] = (Says("302 Found\nLocation: file:///etc/passwd"), "the server sends us on to an address that is neither http nor https"),
        ["another protocol"] = (Says($"302 Found\nLocation: ftp://user:{Secret}@127.0.0.1/list.md"), "the server sends us on to an address that is neither http nor https"),
        ["nowhere"] = (Says("302 Found"), "the server sends us on, and does not say where to"),
        ["an address that is none"] = (Says("302 Found\nLocation: http://[:::]/list.md"), "the server sends us on, and does not say where to"),
        ["itself"] = (Says("302 Found\nLocation: ?again"), "the server sends us on and on (more than 5 times)"),
        ["300"] = (Says("300 Multiple Choices\nLocation: /elsewhere", Text), "the server answers 300 (Multiple Choices)"),
        ["304"] = (Says("304 Not Modified"), "the server answers 304 (Not Modified)"),
        ["204"] = (Says("204 No Content"), "the server answers 204 (No Content)"),
        ["206"] = (Says("206 Partial Content\nContent-Range: bytes 0-28/29", Text), "the server answers 206 (Partial Content)"),
        ["101"] = (Raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: own\r\nConnection: Upgrade\r\n\r\n"), "the server answers 101 (Switching Protocols)"),
        ["a status nobody knows, with words"] = (Says($"599 {Secret}"), "the server answers 599"),
        ["words for an error"] = (Says($"500 {Secret}\nX-{Secret}: {Secret}", Secret), "the server answers 500 (Internal Server Error)"),
        ["no status"] = (Raw("HTTP/1.1 OK\r\n\r\n"), "the address cannot be read (the answer is not HTTP)"),
        ["no HTTP"] = (Raw($"220 {Secret} ESMTP\r\n"), "the address cannot be read ("),
        ["nothing"] = (Raw(""), "the address cannot be read (the answer ended too early)"),
        ["a head without end"] = (Raw("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("X-Header: " + new string('x', 1000) + "\r\n", 200))), "the address cannot be read (the head of the answer is too long)"),
        ["a line of the head without end"] = (Raw("HTTP/1.1 200 OK\r\nX-Header: " + new string('x', 200_000)), "the address cannot be read (the head of the answer is too long)"),
        ["one 100 after the other"] = (async (stream, cancel) => await RepeatAsync(stream, "HTTP/1.1 100 Continue\r\n\r\n", cancel), "the address cannot be read ("),
        ["a length that is none"] = (Raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + Text), ""),
        ["two lengths"] = (Raw($"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: {Text.Length}\r\n\r\n" + Text), ""),
        ["less than was promised"] = (Raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + Text), "the address cannot be read (the answer ended too early)"),
        ["chunks that are none"] = (Raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + Text), "the address cannot be read ("),
        ["a chunk of no end"] = (Raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n" + Text), "the address cannot be read (the answer ended too early)"),
        ["a chunk too long to count"] = (Raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n" + Text), "the address cannot be read ("),
        ["reset in the middle"] = (ResetAsync, "the address cannot be read ("),
        ["NUL bytes"] = (Says("200 OK", "* [A](https://example.com/a)\0\n"), "the file holds a NUL byte"),
    };

    /// <summary>These take longer than anybody is patient.</summary>
    public static readonly Dictionary<string, (Func<Stream, CancellationToken, Task> Answer, string Sentence)> ForEver = new(StringComparer.Ordinal)
    {
        ["silence"] = (async (_, cancel) => await Task.Delay(Timeout.Infinite, cancel), "there was no whole answer within 0.5 seconds"),
        ["a body without end"] = (EndlessAsync, "there was no whole answer within 0.5 seconds"),
        ["a trickle"] = (TrickleAsync, "there was no whole answer within 0.5 seconds"),
        ["packed nothing without end"] = (PackedNothingAsync, "there was no whole answer within 0.5 seconds"),
    };

    private static Func<Stream, CancellationToken, Task> Says(string head, string body = "") => Says(head, Encoding.UTF8.GetBytes(body));

    private static Func<Stream, CancellationToken, Task> Says(string head, byte[] body) => async (stream, cancel) =>
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {head.ReplaceLineEndings("\r\n")}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n"), cancel);
        await stream.WriteAsync(body, cancel);
    };

    private static Func<Stream, CancellationToken, Task> Raw(string bytes) => async (stream, cancel) => await stream.WriteAsync(Encoding.UTF8.GetBytes(bytes), cancel);

    private static byte[] Packed(byte[] bytes) => Packed(bytes, packed => new GZipStream(packed, CompressionLevel.Fastest));

    private static byte[] Deflated(byte[] bytes) => Packed(bytes, packed => new ZLibStream(packed, CompressionLevel.Fastest));

    private static byte[] Brotli(byte[] bytes) => Packed(bytes, packed => new BrotliStream(packed, CompressionLevel.Fastest));

    private static byte[] Packed(byte[] bytes, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var zip = packer(packed)) zip.Write(bytes);
        return packed.ToArray();
    }

    private static async Task ResetAsync(Stream stream, CancellationToken cancel)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + Text), cancel);
        ((System.Net.Sockets.NetworkStream)stream).Socket.Close(0);
    }

    private static async Task EndlessAsync(Stream stream, CancellationToken cancel)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancel);
        // Slower than the limit of its size would take.
        while (true)
        {
            await stream.WriteAsync(new byte[10_000], cancel);
            await Task.Delay(20, cancel);
        }
    }

    private static async Task TrickleAsync(Stream stream, CancellationToken cancel)
    {
        foreach (var letter in "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + new string('x', 1000))
        {
            await stream.WriteAsync(new[] { (byte)letter }, cancel);
            await Task.Delay(20, cancel);
        }
    }

    private static async Task RepeatAsync(Stream stream, string text, CancellationToken cancel)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        while (true) await stream.WriteAsync(bytes, cancel);
    }

    // Empty blocks: a stream of any length that unpacks to nothing.
    private static async Task PackedNothingAsync(Stream stream, CancellationToken cancel)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n"u8.ToArray(), cancel);
        await stream.WriteAsync(new byte[] { 0x78, 0x01 }, cancel);
        var block = new byte[] { 0, 0, 0, 0xFF, 0xFF };
        var blocks = Enumerable.Repeat(block, 1000).SelectMany(each => each).ToArray();
        while (true) await stream.WriteAsync(blocks, cancel);
    }
}
