using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.WebUtilities;
using Prometheus;

namespace ReadingList.Web.Hosting;

/// <summary>
/// How long requests take, kept pages included. A series lives as long as the process, so every label is a word of this program:
/// what a client sends is looked up among them or counted as other. (The library's own middleware takes the method as it comes.)
/// </summary>
public static class RequestMetrics
{
    private const string Other = "other";

    private static readonly string[] Methods =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options, HttpMethods.Trace, HttpMethods.Connect];

    /// <summary>Before everything that may answer.</summary>
    public static void UseRequestMetrics(this WebApplication app)
    {
        // The durations count the requests too. From a millisecond to half a minute.
        var durations = Metrics.WithCustomRegistry(app.Services.GetRequiredService<CollectorRegistry>()).CreateHistogram(
            "http_request_duration_seconds",
            "How long requests took, by status, method and route; pages that were kept have none.",
            ["code", "method", "endpoint"],
            new HistogramConfiguration { Buckets = Histogram.ExponentialBuckets(0.001, 2, 16) });
        app.Use(async (context, next) =>
        {
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                durations.WithLabels(Code(context.Response), Method(context.Request), Route(context)).Observe(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            }
        });
    }

    private static string Code(HttpResponse response) =>
        ReasonPhrases.GetReasonPhrase(response.StatusCode).Length > 0 ? response.StatusCode.ToString(CultureInfo.InvariantCulture) : Other;

    private static string Method(HttpRequest request) => Array.Find(Methods, method => method == request.Method) ?? Other;

    private static string Route(HttpContext context) => context.GetEndpoint() switch
    {
        { Metadata: var known } when known.GetMetadata<StaticAssetDescriptor>() is not null => "static",
        RouteEndpoint route => "/" + route.RoutePattern.RawText?.TrimStart('/'),
        _ => "",
    };
}
