using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ReadingList.Web.Hosting.RequestLines;

/// <summary>
/// Where the requests of a connection begin: behind the headers of the one before and the body that these announce. Whatever is
/// not as plain as that (a chunked body, another protocol, TLS, lengths that contradict each other) ends the looking for good:
/// it is better to let a line be refused than to take a part of somebody's body for one.
/// </summary>
internal sealed class RequestFrames
{
    /// <summary>A server takes no longer line.</summary>
    private const int LongestLine = 8 * 1024;

    private const int LongestHeader = 32 * 1024;

    private Part part = Part.Line;

    // Of the bytes shown: how many were looked at before.
    private long seen;

    private long? length;
    private long body;

    private enum Part
    {
        Line,
        Headers,
        Body,
        LeftAlone,
    }

    /// <summary>Looks at what has come since it looked last.</summary>
    /// <param name="received">All that is not consumed.</param>
    /// <returns>The first request line that holds a byte beyond ASCII behind its method, with its line end; null where there is none as yet.</returns>
    public (long Start, long Length)? FindRawLine(ReadOnlySequence<byte> received)
    {
        if (part == Part.LeftAlone) return null;
        var reader = new SequenceReader<byte>(received);
        reader.Advance(seen);
        while (part != Part.LeftAlone && !reader.End)
        {
            var start = reader.Consumed;
            if (part == Part.Body)
            {
                SkipBody(ref reader);
            }
            else if (reader.TryReadTo(out ReadOnlySpan<byte> line, (byte)'\n'))
            {
                if (part == Part.Headers)
                {
                    ReadHeader(line.TrimEnd((byte)'\r'));
                }
                else if (IsRaw(line))
                {
                    seen = start;
                    return (start, line.Length + 1);
                }
            }
            else
            {
                var isPlain = part == Part.Headers || (reader.TryPeek(out var first) && BeginsLine(first));
                if (!isPlain || reader.Remaining > (part == Part.Line ? LongestLine : LongestHeader)) LeaveAlone();
                break;
            }
        }

        seen = reader.Consumed;
        return null;
    }

    /// <summary>So many bytes are not shown again.</summary>
    public void Consumed(long count)
    {
        seen -= count;
        // The server has found an end that we have not.
        if (seen >= 0) return;
        seen = 0;
        LeaveAlone();
    }

    /// <summary>The line that was found is consumed: its headers follow.</summary>
    public void LineIsTaken() => (seen, part, length) = (0, Part.Headers, null);

    public void LeaveAlone() => part = Part.LeftAlone;

    private void SkipBody(ref SequenceReader<byte> reader)
    {
        var here = Math.Min(body, reader.Remaining);
        reader.Advance(here);
        body -= here;
        if (body == 0) part = Part.Line;
    }

    private bool IsRaw(ReadOnlySpan<byte> line)
    {
        // An empty line before a request is none.
        if (line.TrimEnd((byte)'\r').IsEmpty) return false;
        if (!BeginsLine(line[0]) || line.StartsWith("PRI "u8) || line.Length > LongestLine)
        {
            LeaveAlone();
            return false;
        }

        if (Ascii.IsValid(line))
        {
            (part, length) = (Part.Headers, null);
            return false;
        }

        var method = line.IndexOf((byte)' ');
        if (method > 0 && Ascii.IsValid(line[..method])) return true;
        LeaveAlone();
        return false;
    }

    private void ReadHeader(ReadOnlySpan<byte> header)
    {
        if (header.IsEmpty)
        {
            body = length ?? 0;
            part = body == 0 ? Part.Line : Part.Body;
            return;
        }

        // All that says how long a request is begins with one of these.
        if ((header[0] | 0x20) is not ('c' or 't' or 'u') || header.IndexOf((byte)':') is not (> 0 and var colon)) return;
        var name = header[..colon];
        if (Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8) || Ascii.EqualsIgnoreCase(name, "upgrade"u8)) LeaveAlone();
        else if (Ascii.EqualsIgnoreCase(name, "content-length"u8)) ReadLength(header[(colon + 1)..].Trim(" \t"u8));
    }

    private void ReadLength(ReadOnlySpan<byte> digits)
    {
        if (length is null && digits.Length is > 0 and <= 18 && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(digits, out long value, out _)) length = value;
        else LeaveAlone();
    }

    private static bool BeginsLine(byte first) => char.IsAsciiLetter((char)first) || first is (byte)'\r' or (byte)'\n';
}
