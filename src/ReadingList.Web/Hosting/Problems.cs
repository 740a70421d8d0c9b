namespace ReadingList.Web.Hosting;

/// <summary>What programs ask for is refused in their own language: a problem document (RFC 9457) in place of a page.</summary>
public static class Problems
{
    private static readonly PathString Api = "/api";

    /// <summary>Within the pages for failures, which leave alone what has a body.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app.UseWhen(
        context => IsForPrograms(context.Request.Path),
        programs => programs.UseStatusCodePages(failed => WriteAsync(failed.HttpContext)));

    /// <summary>Whether programs alone ask there: the API and its description, feeds and exports.</summary>
    public static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase)
        || (path.Value ?? "").StartsWith("/entries.", StringComparison.OrdinalIgnoreCase);

    /// <summary>For an answer whose status is set and that has no body as yet.</summary>
    public static Task WriteAsync(HttpContext context) => Results.Problem(statusCode: context.Response.StatusCode, detail: Sentence(context.Response.StatusCode)).ExecuteAsync(context);

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status404NotFound => "Nothing answers at this address; /openapi/v1.json describes all that do.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method; Allow names those it takes.",
        StatusCodes.Status503ServiceUnavailable => "The catalog cannot answer at the moment; Retry-After says when to ask again.",
        _ => "The request could not be answered.",
    };
}
