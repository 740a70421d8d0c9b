using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace ReadingList.Web.Hosting;

/// <summary>
/// How many answers are made at once, of all and for one client: what one costs is bounded where it is made, so this bounds what
/// all of them cost. Who finds no seat waits in a short line; behind that, 503 says when to come back. A kept page needs no seat,
/// nor does what comes from no catalog.
/// </summary>
public static class Crowding
{
    /// <summary>Answers of one page: more at once are made no sooner, and each holds a connection to the database with its memory for good.</summary>
    internal const int Seats = 24, SeatsOfOne = 16;

    /// <summary>Answers without a bound on their entries, and pages of more than a hundred.</summary>
    internal const int LargeSeats = 6, LargeSeatsOfOne = 4;

    private const int LargeSize = 100;
    private const string Seconds = "5";

    // A reader with a connection of the last century gets a page; who reads a whole catalog needs a better one.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1), LargePatience = TimeSpan.FromMinutes(10);
    private static readonly MinDataRate LargeRate = new(bytesPerSecond: 16 * 1024, gracePeriod: TimeSpan.FromSeconds(10));

    private enum Weight
    {
        None,
        Page,
        Large,
    }

    /// <summary>These answers hold all that passes the filter, however much.</summary>
    public static T HoldsEverything<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new Everything());

    public static IServiceCollection AddCrowding(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, (Weight, IPAddress?)>(context => Limiter(Of(context), Client(context), SeatsOfOne, LargeSeatsOfOne)),
            PartitionedRateLimiter.Create<HttpContext, (Weight, IPAddress?)>(context => Limiter(Of(context), null, Seats, LargeSeats)));
        options.OnRejected = (rejected, _) => new(Unavailable.AnswerAsync(rejected.HttpContext, UnavailableReason.Busy, "Too many ask at once", Seconds));
    });

    /// <summary>Behind routing and behind the pages that are kept.</summary>
    public static void UseCrowding(this WebApplication app)
    {
        app.UseRateLimiter();
        app.Use(async (context, next) =>
        {
            var weight = Of(context);
            if (weight == Weight.None)
            {
                await next(context);
                return;
            }

            if (weight == Weight.Large && context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = LargeRate;
            // However slowly somebody reads, the seat is free again then.
            using var patience = new CancellationTokenSource(weight == Weight.Large ? LargePatience : Patience);
            await using var late = patience.Token.Register(context.Abort);
            await next(context);
        });
    }

    private static RateLimitPartition<(Weight, IPAddress?)> Limiter(Weight weight, IPAddress? client, int seats, int largeSeats)
    {
        if (weight == Weight.None) return RateLimitPartition.GetNoLimiter((weight, (IPAddress?)null));
        var count = weight == Weight.Large ? largeSeats : seats;
        return RateLimitPartition.GetConcurrencyLimiter((weight, client), _ => new() { PermitLimit = count, QueueLimit = weight == Weight.Large ? count * 2 : count * 8, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    }

    private static Weight Of(HttpContext context) =>
        !FirstReading.NeedsCatalog(context) ? Weight.None
        : context.GetEndpoint()?.Metadata.GetMetadata<Everything>() is not null || AsksForMany(context.Request) ? Weight.Large
        : Weight.Page;

    private static bool AsksForMany(HttpRequest request) =>
        int.TryParse(request.Query["size"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > LargeSize;

    // A household has a whole network of addresses where they are long.
    private static IPAddress? Client(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address) return context.Connection.RemoteIpAddress;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private sealed class Everything;
}
