using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ReadingList.Web.Hosting;

/// <summary>
/// The seats of one kind of answer (see <see cref="Crowding"/>): a request takes one of its client's and one of all. Not the
/// framework's middleware: its limiters look after themselves ten times a second for ever, and so hold an app that was shut down.
/// </summary>
/// <param name="ofOne">For one client.</param>
/// <param name="ofAll">For all of them together.</param>
/// <param name="queue">How many may wait for each seat.</param>
internal sealed class AnswerSeats(int ofOne, int ofAll, int queue) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _ofOne = PartitionedRateLimiter.Create<HttpContext, IPAddress>(
        context => RateLimitPartition.GetConcurrencyLimiter(Client(context) ?? IPAddress.None, _ => Options(ofOne, queue)));

    private readonly ConcurrencyLimiter _ofAll = new(Options(ofAll, queue));

    /// <summary>Makes the answer as soon as there is a seat for it.</summary>
    /// <returns>False where too many wait for one.</returns>
    public async Task<bool> TakeAsync(HttpContext context, Func<Task> answer)
    {
        using var own = await _ofOne.AcquireAsync(context, cancellationToken: context.RequestAborted);
        if (!own.IsAcquired) return false;
        using var seat = await _ofAll.AcquireAsync(cancellationToken: context.RequestAborted);
        if (!seat.IsAcquired) return false;
        await answer();
        return true;
    }

    public void Dispose()
    {
        _ofOne.Dispose();
        _ofAll.Dispose();
    }

    private static ConcurrencyLimiterOptions Options(int seats, int queue) =>
        new() { PermitLimit = seats, QueueLimit = seats * queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    // A household has a whole network of addresses where they are long.
    private static IPAddress? Client(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address) return context.Connection.RemoteIpAddress;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
