using System.Globalization;
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

    /// <summary>These answers hold all that passes the filter, however much.</summary>
    public static T HoldsEverything<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new Everything());

    public static IServiceCollection AddCrowding(this IServiceCollection services) => services.AddSingleton<TwoKinds>();

    /// <summary>Behind routing and behind the pages that are kept.</summary>
    public static void UseCrowding(this WebApplication app)
    {
        var seats = app.Services.GetRequiredService<TwoKinds>();
        app.Use(async (context, next) =>
        {
            if (!FirstReading.NeedsCatalog(context))
            {
                await next(context);
                return;
            }

            var isLarge = context.GetEndpoint()?.Metadata.GetMetadata<Everything>() is not null || AsksForMany(context.Request);
            if (isLarge && context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = LargeRate;
            try
            {
                if (await (isLarge ? seats.Large : seats.OfPages).TakeAsync(context, () => AnswerAsync(context, next, isLarge ? LargePatience : Patience))) return;
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // Gone while it waited.
                return;
            }

            await Unavailable.AnswerAsync(context, UnavailableReason.Busy, "Too many ask at once", Seconds);
        });
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, TimeSpan wait)
    {
        // However slowly somebody reads, the seat is free again then.
        using var patience = new CancellationTokenSource(wait);
        await using var late = patience.Token.Register(context.Abort);
        await next(context);
    }

    private static bool AsksForMany(HttpRequest request) =>
        int.TryParse(request.Query["size"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > LargeSize;

    private sealed class Everything;

    private sealed class TwoKinds : IDisposable
    {
        public AnswerSeats OfPages { get; } = new(SeatsOfOne, Seats, queue: 8);

        public AnswerSeats Large { get; } = new(LargeSeatsOfOne, LargeSeats, queue: 2);

        public void Dispose()
        {
            OfPages.Dispose();
            Large.Dispose();
        }
    }
}
