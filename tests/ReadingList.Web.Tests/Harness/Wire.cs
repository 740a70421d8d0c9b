using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ReadingList.Web.Tests.Harness;

/// <summary>Asks an app on a port to the letter: an HTTP client would put right what is spelled oddly.</summary>
internal sealed class Wire(Uri home)
{
    /// <param name="target">As it stands in the request line.</param>
    /// <param name="headers">In this order; with a Host of the app's own where they have none.</param>
    public async Task<WireAnswer> AskAsync(string target, string method = "GET", params (string Name, string Value)[] headers)
    {
        var request = new StringBuilder($"{method} {target} HTTP/1.1\r\n");
        if (!headers.Any(header => header.Name == "Host")) request.Append(CultureInfo.InvariantCulture, $"Host: {home.Authority}\r\n");
        foreach (var (name, value) in headers) request.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        request.Append("Connection: close\r\n\r\n");

        using var client = new TcpClient();
        await client.ConnectAsync(home.Host, home.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request.ToString()), TestContext.Current.CancellationToken);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        return WireAnswer.Read(answer.ToArray());
    }
}

/// <param name="Body">Without the lengths of its chunks; as compressed as it came.</param>
internal sealed record WireAnswer(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>All of a header's values; empty where it has none.</summary>
    public string Header(string name) =>
        string.Join(", ", Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value));

    public static WireAnswer Read(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        Assert.True(end > 0, "The connection ended before an answer began.");
        var lines = Encoding.UTF8.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1].Trim())).ToList();
        var answer = new WireAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, bytes[(end + 4)..]);
        return answer.Header("Transfer-Encoding") == "chunked" ? answer with { Body = Joined(answer.Body) } : answer;
    }

    private static byte[] Joined(byte[] chunks)
    {
        using var body = new MemoryStream();
        for (var at = 0; ;)
        {
            var line = chunks.AsSpan(at).IndexOf("\r\n"u8);
            Assert.True(line > 0, "The answer breaks off.");
            var length = int.Parse(Encoding.ASCII.GetString(chunks, at, line), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0) return body.ToArray();
            body.Write(chunks, at + line + 2, length);
            at += line + 2 + length + 2;
        }
    }
}
