using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using ReadingList.Data;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Hosting;

/// <summary>
/// Pages as they were sent, compressed bytes included, kept in memory until the next import. What a page depends on
/// besides its address is in its key; pages that depend on more carry no ETag and are not kept.
/// </summary>
public sealed class PageCache(CatalogVersion version, IOutputCacheStore store) : IOutputCachePolicy
{
    internal const long MaxBytes = 64 * 1024 * 1024;
    internal const long MaxPageBytes = 1024 * 1024;
    private const int LongestHeader = 80;

    private long newest = -1;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var encoding = request.Headers.AcceptEncoding.ToString();
        context.EnableOutputCaching = HttpMethods.IsGet(request.Method)
            && response.StatusCode == StatusCodes.Status200OK
            && encoding.Length <= LongestHeader;
        if (!context.EnableOutputCaching || Import() is not { } import)
        {
            context.EnableOutputCaching = false;
            return;
        }

        if (Interlocked.Exchange(ref newest, import) is var before && before != import) await store.EvictByTagAsync(Tag(before), cancellation);
        context.Tags.Add(Tag(import));
        context.AllowCacheLookup = context.AllowCacheStorage = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        var key = context.CacheVaryByRules;
        key.QueryKeys = "*";
        key.VaryByHost = true;
        key.VaryByValues.Add("page", $"{Tag(import)} {Words.Language} {Preferences.Theme(request)} {encoding}");
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK
            && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
            && !StringValues.IsNullOrEmpty(response.Headers.ETag)
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    // Null where the database cannot be read: the page itself says so.
    private long? Import()
    {
        try
        {
            return version.Current();
        }
        catch (DbException)
        {
            return null;
        }
    }

    private static string Tag(long import) => import.ToString(CultureInfo.InvariantCulture);
}

public static class PageCaching
{
    public static IServiceCollection AddPageCache(this IServiceCollection services) => services
        .AddSingleton<PageCache>()
        .AddOutputCache(options =>
        {
            (options.SizeLimit, options.MaximumBodySize) = (PageCache.MaxBytes, PageCache.MaxPageBytes);
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
