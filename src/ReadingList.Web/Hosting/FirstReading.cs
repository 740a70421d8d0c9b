using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ReadingList.Web.Hosting;

/// <summary>
/// While the first import ever is under way there is nothing to show: what would show it says so with 503, pages in words that
/// fill by themselves, without a script, when the lists are read. A catalog from before is shown as it was meanwhile.
/// </summary>
public static class FirstReading
{
    /// <summary>Seconds until it is worth asking again.</summary>
    private const string Again = "2";

    /// <summary>These answers come from the catalog.</summary>
    public static T NeedsCatalog<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new CatalogNeeded());

    /// <summary>Behind routing, and behind what makes pages of empty answers.</summary>
    public static void UseFirstReading(this WebApplication app)
    {
        var status = app.Services.GetRequiredService<CatalogStatus>();
        app.Use((context, next) =>
        {
            if (status.Ready || context.GetEndpoint()?.Metadata is not { } about || about.GetMetadata<CatalogNeeded>() is null
                || about.GetMetadata<WithoutCatalogAttribute>() is not null || !status.ReadsTheFirst) return next(context);
            var response = context.Response;
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            (response.Headers.RetryAfter, response.Headers["Refresh"], response.Headers.CacheControl) = (Again, Again, "no-store");
            // Pages are made of the empty answer; programs get words of their own.
            return about.GetMetadata<PageActionDescriptor>() is not null ? Task.CompletedTask
                : Results.Problem(title: "The lists are being read", statusCode: response.StatusCode).ExecuteAsync(context);
        });
    }

    private sealed class CatalogNeeded;
}

/// <summary>A page that has something to say while there is no catalog yet.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutCatalogAttribute : Attribute;
