using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ReadingList.Web.Hosting;

/// <summary>What the program tells whoever runs it: numbers for Prometheus at <c>/metrics</c>, and traces where an address for them is set.</summary>
public static class Telemetry
{
    /// <summary>The product's own meter: <see cref="CatalogMetrics"/> and <see cref="RequestMetrics"/>.</summary>
    public const string MeterName = "ReadingList";

    /// <summary>The runtime's: memory, garbage, threads.</summary>
    private const string RuntimeMeter = "System.Runtime";

    // Where programs of all kinds are told, in their environment, to send their traces.
    private const string CommonSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<CatalogMetrics>().AddSingleton<RequestMetrics>();
        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("readinglist")).WithMetrics(AddMetrics);
        if (TraceAddress(configuration) is null) return services;
        // The exporter reads the rest of its usual settings (protocol, headers) from the same place.
        telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddOtlpExporter());
        return services;
    }

    public static void MapMetrics(this IEndpointRouteBuilder app)
    {
        // Whoever observes nothing has nothing to tell: an instrument is made with what makes it.
        app.ServiceProvider.GetRequiredService<CatalogMetrics>();
        app.MapPrometheusScrapingEndpoint("/metrics").Depends(DependsOn.Moment);
    }

    private static string? TraceAddress(IConfiguration configuration) =>
        ReadingListSettings.From(configuration).TraceAddress is { } address ? configuration[CommonSetting] = address
        : string.IsNullOrWhiteSpace(configuration[CommonSetting]) ? null
        : configuration[CommonSetting];

    private static void AddMetrics(MeterProviderBuilder metrics)
    {
        metrics.AddMeter(MeterName, RuntimeMeter).AddPrometheusExporter(options =>
        {
            // Every series keeps the labels that it is scraped by; what is told is what holds now.
            (options.ScopeInfoEnabled, options.TargetInfoEnabled, options.ScrapeResponseCacheDurationMilliseconds) = (false, false, 0);
        });
        // Meters are heard by name in all of the process: where several apps run in one, each tells of its own.
        if (metrics is IDeferredMeterProviderBuilder deferred)
        {
            deferred.Configure((services, own) =>
            {
                var meters = services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>();
                own.AddView(instrument => instrument.Meter.Name == MeterName && instrument.Meter.Scope != meters ? MetricStreamConfiguration.Drop : null);
            });
        }
    }
}
