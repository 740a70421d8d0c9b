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

    private Part _part = Part.Line;

    // Of the bytes shown: how many were looked at before.
    private long _seen;

    private long? _length;
    private long _body;

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
        if (_part == Part.LeftAlone) return null;
        var reader = new SequenceReader<byte>(received);
        reader.Advance(_seen);
        while (_part != Part.LeftAlone && !reader.End)
        {
            var start = reader.Consumed;
            if (_part == Part.Body)
            {
                SkipBody(ref reader);
            }
            else if (reader.TryReadTo(out ReadOnlySpan<byte> line, (byte)'\n'))
            {
                if (_part == Part.Headers)
                {
                    ReadHeader(line.TrimEnd((byte)'\r'));
                }
                else if (IsRaw(line))
                {
                    _seen = start;
                    return (start, line.Length + 1);
                }
            }
            else
            {
                var isPlain = _part == Part.Headers || (reader.TryPeek(out var first) && BeginsLine(first));
                if (!isPlain || reader.Remaining > (_part == Part.Line ? LongestLine : LongestHeader)) LeaveAlone();
                break;
            }
        }

        _seen = reader.Consumed;
        return null;
    }

    /// <summary>So many bytes are not shown again.</summary>
    public void Consumed(long count)
    {
        _seen -= count;
        // The server has found an end that we have not.
        if (_seen >= 0) return;
        _seen = 0;
        LeaveAlone();
    }

    /// <summary>The line that was found is consumed: its headers follow.</summary>
    public void LineIsTaken() => (_seen, _part, _length) = (0, Part.Headers, null);

    public void LeaveAlone() => _part = Part.LeftAlone;

    private void SkipBody(ref SequenceReader<byte> reader)
    {
        var here = Math.Min(_body, reader.Remaining);
        reader.Advance(here);
        _body -= here;
        if (_body == 0) _part = Part.Line;
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
            (_part, _length) = (Part.Headers, null);
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
            _body = _length ?? 0;
            _part = _body == 0 ? Part.Line : Part.Body;
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
        if (_length is null && digits.Length is > 0 and <= 18 && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(digits, out long value, out _)) _length = value;
        else LeaveAlone();
    }

    private static bool BeginsLine(byte first) => char.IsAsciiLetter((char)first) || first is (byte)'\r' or (byte)'\n';
}
