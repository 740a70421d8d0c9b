using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.WebUtilities;

namespace ReadingList.Web.Hosting;

/// <summary>
/// How long requests take, kept pages included. A series lives as long as the process, so every label is a word of this program:
/// what a client sends is looked up among them or counted as other. (The framework's own histogram has other names, which nobody scrapes yet.)
/// </summary>
internal sealed class RequestMetrics(IMeterFactory meters)
{
    private const string Other = "other";

    private static readonly string[] Methods =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options, HttpMethods.Trace, HttpMethods.Connect];

    // The durations count the requests too. From a millisecond to half a minute.
    private readonly Histogram<double> _durations = meters.Create(Telemetry.MeterName).CreateHistogram(
        "http.request.duration",
        "s",
        "How long requests took, by status, method and route; pages that were kept have none.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [.. Enumerable.Range(0, 16).Select(power => 0.001 * (1 << power))] });

    public async Task MeasureAsync(HttpContext context, RequestDelegate next)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            _durations.Record(
                Stopwatch.GetElapsedTime(begun).TotalSeconds,
                new("code", Code(context.Response)),
                new("method", Method(context.Request)),
                new("endpoint", Route(context)));
        }
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

public static class RequestMeasuring
{
    /// <summary>Before everything that may answer.</summary>
    public static void UseRequestMetrics(this WebApplication app)
    {
        var metrics = app.Services.GetRequiredService<RequestMetrics>();
        app.Use(metrics.MeasureAsync);
    }
}
