namespace ReadingList.Web.Hosting;

/// <summary>
/// While the first import ever is under way there is nothing to show: what would show it says so with 503, pages in words that
/// fill by themselves, without a script, when the lists are read. A catalog from before is shown as it was meanwhile.
/// </summary>
public static class FirstReading
{
    private const string Seconds = "2";

    /// <summary>These answers come from the catalog.</summary>
    public static T NeedsCatalog<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new CatalogNeeded());

    /// <summary>Whether what answers this request comes from the catalog.</summary>
    public static bool NeedsCatalog(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } about && about.GetMetadata<CatalogNeeded>() is not null && about.GetMetadata<WithoutCatalogAttribute>() is null;

    /// <summary>Behind routing, and behind what makes pages of empty answers.</summary>
    public static void UseFirstReading(this WebApplication app)
    {
        var status = app.Services.GetRequiredService<CatalogStatus>();
        app.Use((context, next) =>
        {
            if (status.Ready || !NeedsCatalog(context) || !status.ReadsTheFirst) return next(context);
            context.Response.Headers["Refresh"] = Seconds;
            return Unavailable.AnswerAsync(context, UnavailableReason.Reading, "The lists are being read", Seconds);
        });
    }

    private sealed class CatalogNeeded;
}

/// <summary>A page that has something to say while there is no catalog yet.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutCatalogAttribute : Attribute;
