using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>
/// The one place that says how long an answer may be kept and by what it is known again: ETag, Last-Modified, Cache-Control and Vary of
/// pages, feeds, exports, the API and all the rest. What its asker still has is not made again: one small question answers 304.
/// </summary>
/// <remarks>
/// A tag names the import that stood before the answer was made: one that ends meanwhile makes the next answer another,
/// never this tag one for both, as no two imports have the same number.
/// </remarks>
public sealed class Freshness(CatalogStore store, AnswerBasis basis, ImportDates dates)
{
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var (request, response) = (context.Request, context.Response);
        if (context.GetEndpoint()?.Metadata.GetMetadata<Dependence>() is not { On: var on })
        {
            await next(context);
            return;
        }

        var kept = new Kept(on, Vary(on), on.HasFlag(DependsOn.Moment) ? "no-store" : "no-cache");
        kept.Tell(response);
        // What follows a failure is no answer to what was asked, and what changes from one moment to the next is always another.
        if (response.StatusCode != StatusCodes.Status200OK || on.HasFlag(DependsOn.Moment) || Import(on) is not { } import
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            await next(context);
            return;
        }

        kept = kept with { Tag = basis.Tag(request, on, import), Date = IsDated(request, on) ? dates.Of(import) : null };
        if (kept.IsKnownTo(request.GetTypedHeaders()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            kept.Tell(response);
            return;
        }

        await MakeAsync(context, kept, next);
    }

    private static async Task MakeAsync(HttpContext context, Kept kept, RequestDelegate next)
    {
        var response = context.Response;
        kept.Tell(response);
        // A refusal or a redirection is not the answer that the tag is of.
        response.OnStarting(() =>
        {
            if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) (response.Headers.ETag, response.Headers.LastModified) = (default, default);
            return Task.CompletedTask;
        });
        if (context.Request.Headers.IfNoneMatch is ["*"]) await UnlessThereIsOneAsync(context, next);
        else await next(context);
    }

    // "*", alone, is any answer that there is: only when it is made is that known.
    private static async Task UnlessThereIsOneAsync(HttpContext context, RequestDelegate next)
    {
        var (response, body) = (context.Response, context.Response.Body);
        await using var made = new FileBufferingWriteStream();
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            (response.ContentLength, response.ContentType, response.Headers.ContentDisposition) = (null, null, default);
        }
        else
        {
            await made.DrainBufferAsync(body, context.RequestAborted);
        }
    }

    // The date is of the import: what changes without one has a tag alone.
    private static bool IsDated(HttpRequest request, DependsOn on) =>
        on.HasFlag(DependsOn.Catalog) && !on.HasFlag(DependsOn.Page) && !AnswerBasis.DependsOnTheMonth(request, on);

    // Null where the database cannot be read: whoever makes the answer says so.
    private long? Import(DependsOn on)
    {
        try
        {
            return on.HasFlag(DependsOn.Catalog) ? store.CurrentVersion() : 0;
        }
        catch (DatabaseException)
        {
            return null;
        }
    }

    private static string? Vary(DependsOn on) =>
        on.HasFlag(DependsOn.Moment) ? null
        : on.HasFlag(DependsOn.Language) ? "Accept-Language, Cookie, Accept-Encoding"
        : "Accept-Encoding";

    private sealed record Kept(DependsOn On, string? Vary, string CacheControl)
    {
        public EntityTagHeaderValue? Tag { get; init; }

        public DateTimeOffset? Date { get; init; }

        public void Tell(HttpResponse response)
        {
            var headers = response.Headers;
            (headers.Vary, headers.CacheControl) = (Vary, CacheControl);
            if (Tag is not null) headers.ETag = Tag.ToString();
            if (Date is { } date) headers.LastModified = HeaderUtilities.FormatDate(date);
        }

        // Who has a tag goes by it alone; a date counts where it is the very one that was told, not any later one.
        public bool IsKnownTo(RequestHeaders asked) =>
            asked.Headers.IfNoneMatch.Count > 0 ? asked.IfNoneMatch.Any(known => known.Compare(Tag, useStrongComparison: false))
            : Date is { } date && asked.IfModifiedSince == date;
    }
}

public static class FreshAnswers
{
    public static IServiceCollection AddFreshness(this IServiceCollection services) => services
        .AddSingleton<AnswerBasis>()
        .AddSingleton<ImportDates>()
        .AddSingleton<Freshness>();

    /// <summary>Behind routing and behind what refuses while there is no catalog; who asks for what has not changed waits for no seat.</summary>
    public static void UseFreshness(this WebApplication app)
    {
        var freshness = app.Services.GetRequiredService<Freshness>();
        app.Use((HttpContext context, RequestDelegate next) => freshness.AnswerAsync(context, next));
    }

    /// <summary>What these answers depend on. The last that is said of an endpoint counts.</summary>
    public static T Depends<T>(this T endpoints, DependsOn on)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new Dependence(on));
}

internal sealed record Dependence(DependsOn On);
