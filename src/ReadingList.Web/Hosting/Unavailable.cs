using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ReadingList.Web.Hosting;

/// <summary>Why a request cannot be answered now, though it can a little later.</summary>
public enum UnavailableReason
{
    /// <summary>The database cannot be read.</summary>
    Database,

    /// <summary>The first import ever is under way.</summary>
    Reading,

    /// <summary>Too many ask at once.</summary>
    Busy,
}

/// <summary>503 with the seconds until it is worth asking again: a page in words, to programs a problem document.</summary>
public static class Unavailable
{
    private static readonly object Key = new();

    /// <summary>Why this request is answered with 503.</summary>
    public static UnavailableReason Reason(HttpContext context) => context.Items[Key] is UnavailableReason reason ? reason : UnavailableReason.Database;

    public static Task AnswerAsync(HttpContext context, UnavailableReason reason, string title, string seconds)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        (response.Headers.RetryAfter, response.Headers.CacheControl) = (seconds, "no-store");
        context.Items[Key] = reason;
        // The page is made of the empty answer.
        return context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null ? Task.CompletedTask
            : Results.Problem(title: title, statusCode: response.StatusCode).ExecuteAsync(context);
    }
}
