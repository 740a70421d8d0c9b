using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>
/// Pages as they were sent, compressed bytes included, kept in memory until the next import. What a page depends on besides that
/// is in its key to the letter (<see cref="AnswerBasis"/>); of what is answered, pages that know which import they show are kept.
/// </summary>
public sealed class PageCache(CatalogStore catalog, AnswerBasis basis, IOutputCacheStore store) : IOutputCachePolicy
{
    internal const long MaxBytes = 32 * 1024 * 1024;
    internal const long MaxPageBytes = 1024 * 1024;
    private const int LongestHeader = 80;

    private long _newest = -1;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        context.EnableOutputCaching = false;
        if (!IsForAPage(context.HttpContext) || Import() is not { } import || basis.Of(request, AnswerBasis.OfPages, import) is not { Length: <= AnswerBasis.Longest } page) return;

        if (Interlocked.Exchange(ref _newest, import) is var before && before != import) await store.EvictByTagAsync(Tag(before), cancellation);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = true;
        context.Tags.Add(Tag(import));
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        // Of the query string and the host the framework would make capital letters, and put values in order, as no page does.
        var key = context.CacheVaryByRules;
        (key.QueryKeys, key.VaryByHost) = (StringValues.Empty, false);
        key.VaryByValues.Add("page", $"{request.Headers.AcceptEncoding}\n{page}");
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK
            && context.HttpContext.Features.Get<ShownImport>() is not null
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    // A page has no date: whoever asks by one is answered anew, as the framework would go by the moment that it was kept.
    private static bool IsForAPage(HttpContext context) =>
        context.Request.Method == HttpMethods.Get
        && context.Response.StatusCode == StatusCodes.Status200OK
        && context.Request.Headers.AcceptEncoding.ToString().Length <= LongestHeader
        && context.Request.Headers.IfModifiedSince.Count == 0;

    // Null where the database cannot be read: the page itself says so.
    private long? Import()
    {
        try
        {
            return catalog.CurrentVersion();
        }
        catch (DatabaseException)
        {
            return null;
        }
    }

    private static string Tag(long import) => import.ToString(CultureInfo.InvariantCulture);
}

/// <summary>With an answer that shows one import to the letter.</summary>
internal sealed class ShownImport;

public static class PageCaching
{
    public static IServiceCollection AddPageCache(this IServiceCollection services) => services
        .AddSingleton<PageCache>()
        .AddOutputCache(options =>
        {
            (options.SizeLimit, options.MaximumBodySize, options.UseCaseSensitivePaths) = (PageCache.MaxBytes, PageCache.MaxPageBytes, true);
            options.AddBasePolicy(policy => policy.AddPolicy<PageCache>(), excludeDefaultPolicy: true);
        });

    /// <summary>
    /// Behind the cache, which needs none of it: where an app does not say so itself, routing and the questions of who
    /// asks come before everything else.
    /// </summary>
    public static void UseRoutes(this WebApplication app)
    {
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
