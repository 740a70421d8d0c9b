using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace ReadingList.Web.Hosting.RequestLines;

/// <summary>A connection whose request lines are read by <see cref="RawAddressReader"/>, within TLS too: that puts a transport of its own in.</summary>
internal sealed class RawAddressConnection(ConnectionContext connection) : ConnectionContext
{
    private IDuplexPipe _transport = new Pipes(connection.Transport);

    public override IDuplexPipe Transport
    {
        get => _transport;
        set => _transport = value as Pipes ?? new Pipes(value);
    }

    public override string ConnectionId
    {
        get => connection.ConnectionId;
        set => connection.ConnectionId = value;
    }

    public override IFeatureCollection Features => connection.Features;

    public override IDictionary<object, object?> Items
    {
        get => connection.Items;
        set => connection.Items = value;
    }

    public override CancellationToken ConnectionClosed
    {
        get => connection.ConnectionClosed;
        set => connection.ConnectionClosed = value;
    }

    public override EndPoint? LocalEndPoint
    {
        get => connection.LocalEndPoint;
        set => connection.LocalEndPoint = value;
    }

    public override EndPoint? RemoteEndPoint
    {
        get => connection.RemoteEndPoint;
        set => connection.RemoteEndPoint = value;
    }

    public override void Abort() => connection.Abort();

    public override void Abort(ConnectionAbortedException abortReason) => connection.Abort(abortReason);

    private sealed class Pipes(IDuplexPipe pipes) : IDuplexPipe
    {
        public PipeReader Input { get; } = new RawAddressReader(pipes.Input);

        public PipeWriter Output => pipes.Output;
    }
}
