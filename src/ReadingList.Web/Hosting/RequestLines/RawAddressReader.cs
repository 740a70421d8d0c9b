using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ReadingList.Web.Hosting.RequestLines;

/// <summary>
/// Hands on what a connection receives, byte for byte and without a copy, but for a request line with a byte beyond ASCII: in its
/// place the same line percent-encoded is read.
/// </summary>
/// <param name="received">What the client sends.</param>
internal sealed class RawAddressReader(PipeReader received) : PipeReader
{
    private readonly RequestFrames _frames = new();

    // What was shown last, and whether it ends before a raw line that was received already.
    private ReadOnlySequence<byte> _shown;
    private bool _stopsBeforeLine;

    // The rest of an encoded line; while there is any, nothing else is shown.
    private ReadOnlySequence<byte> _line;
    private bool _lineIsRefused;

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!_line.IsEmpty) return new(Line());
        var read = received.ReadAsync(cancellationToken);
        return read.IsCompletedSuccessfully ? new(Show(read.Result)) : ShowAsync(read);
    }

    public override bool TryRead(out ReadResult result)
    {
        if (!_line.IsEmpty)
        {
            result = Line();
            return true;
        }

        if (!received.TryRead(out result)) return false;
        result = Show(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        if (!_line.IsEmpty)
        {
            var rest = _line.Slice(consumed);
            // A whole line, and the server wants more of it: it would be shown the same again for ever.
            _lineIsRefused = rest.Length == _line.Length && _line.Slice(examined).IsEmpty;
            _line = rest;
            return;
        }

        _frames.Consumed(_shown.Slice(0, consumed).Length);
        // The server waits for more of what should have been a whole request: the two see different ones.
        if (_stopsBeforeLine && _shown.Slice(examined).IsEmpty && !_shown.Slice(consumed).IsEmpty) _frames.LeaveAlone();
        received.AdvanceTo(consumed, examined);
    }

    public override void CancelPendingRead() => received.CancelPendingRead();

    public override void Complete(Exception? exception = null) => received.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => received.CompleteAsync(exception);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ReadResult> ShowAsync(ValueTask<ReadResult> read) => Show(await read);

    private ReadResult Show(ReadResult read)
    {
        _stopsBeforeLine = false;
        _shown = read.Buffer;
        if (_frames.FindRawLine(_shown) is not { } raw) return read;
        if (raw.Start > 0)
        {
            // What comes before it is another request, and is read first.
            _stopsBeforeLine = true;
            _shown = _shown.Slice(0, raw.Start);
            return new(_shown, read.IsCanceled, isCompleted: false);
        }

        _line = new(Encoded(_shown.Slice(0, raw.Length).ToArray()));
        received.AdvanceTo(_shown.GetPosition(raw.Length));
        _frames.LineIsTaken();
        return Line();
    }

    private ReadResult Line() => new(_line, isCanceled: false, isCompleted: _lineIsRefused);

    // The method stays as it is; what follows it may hold the address alone.
    private static byte[] Encoded(ReadOnlySpan<byte> raw)
    {
        var encoded = new ArrayBufferWriter<byte>(raw.Length * 3);
        foreach (var value in raw)
        {
            if (value < 0x80)
            {
                encoded.Write([value]);
                continue;
            }

            encoded.Write([(byte)'%', Digit(value >> 4), Digit(value & 15)]);
        }

        return encoded.WrittenSpan.ToArray();
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
