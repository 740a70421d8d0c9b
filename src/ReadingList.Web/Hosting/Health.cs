using System.Text;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ReadingList.Web.Hosting;

public static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<CatalogHealth>("catalog");
        // Whoever asks is told; in the log it would be a line at every look while the first lists are read.
        return services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
    }

    /// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: see <see cref="CatalogHealth"/>, else 503 with one sentence. <c>/metrics</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapMetrics();
        app.MapCheck("/healthz", _ => false);
        app.MapCheck("/readyz", _ => true);
    }

    // What nobody may keep is said in one place, for these as for all.
    private static void MapCheck(this WebApplication app, string pattern, Func<HealthCheckRegistration, bool> which)
    {
        var check = app.MapHealthChecks(pattern, new HealthCheckOptions { Predicate = which, AllowCachingResponses = true, ResponseWriter = WriteAsync });
        check.AnswerHead();
        check.Depends(DependsOn.Moment);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var sentence = Encoding.UTF8.GetBytes(string.Join(' ', report.Entries.Values.Select(each => each.Description ?? "it cannot be looked at").DefaultIfEmpty("ok")) + "\n");
        (context.Response.ContentType, context.Response.ContentLength) = ("text/plain; charset=utf-8", sentence.Length);
        return context.Response.Body.WriteAsync(sentence, context.RequestAborted).AsTask();
    }
}
