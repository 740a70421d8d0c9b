using ReadingList.Data;

namespace ReadingList.Web.Hosting;

public static class ErrorPages
{
    // Seconds. A database comes back when somebody has mended it, a crowd goes when it has been served.
    private const string Later = "10";

    /// <summary>
    /// A page for every failure: 503 where the database cannot be read, 500 for slips of ours, and any empty answer from 400 on.
    /// Every 503 says when to come again.
    /// </summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            // When the answer starts: the error handler clears what was set before it.
            context.Response.OnStarting(() =>
            {
                var response = context.Response;
                if (response is { StatusCode: StatusCodes.Status503ServiceUnavailable, Headers.RetryAfter.Count: 0 }) response.Headers.RetryAfter = Later;
                return Task.CompletedTask;
            });
            return next(context);
        });
        var store = app.Services.GetRequiredService<CatalogStore>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = failure => Sentence(failure, store) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable,
            SuppressDiagnosticsCallback = failed => Sentence(failed.Exception, store) is not null,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(TellInOneSentence);
    }

    // Where an unreadable database shows is of no interest: the log gets a sentence for it, and slips of ours the stack.
    private static async Task TellInOneSentence(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (Sentence(failure, Store(context)) is { } sentence)
        {
            Logger(context).LogError("{Sentence}", sentence);
            if (!context.Response.HasStarted) throw;
            // What has been sent cannot be taken back; a connection that breaks off says that it was not all.
            context.Abort();
        }
    }

    private static string? Sentence(Exception failure, CatalogStore store) =>
        failure is TimeoutException ? failure.Message : store.Explain(failure)?.Message;

    private static CatalogStore Store(HttpContext context) => context.RequestServices.GetRequiredService<CatalogStore>();

    private static ILogger Logger(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorPages));
}
