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
    private const long MaxBytes = 64 * 1024 * 1024;
    private const long MaxPageBytes = 1024 * 1024;
    private const int LongestHeader = 80;

    private long newest = -1;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var encoding = request.Headers.AcceptEncoding.ToString();
        context.EnableOutputCaching = HttpMethods.IsGet(request.Method)
            && response.StatusCode == StatusCodes.Status200OK
            && encoding.Length <= LongestHeader;
        if (!context.EnableOutputCaching) return;
        var import = version.Current();
        if (Interlocked.Exchange(ref newest, import) is var before && before != import) await store.EvictByTagAsync(Tag(before), cancellation);
        context.Tags.Add(Tag(import));
        context.AllowCacheLookup = context.AllowCacheStorage = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        var key = context.CacheVaryByRules;
        key.QueryKeys = "*";
        key.VaryByHost = true;
        key.VaryByValues.Add("import", Tag(import));
        key.VaryByValues.Add("language", Words.Language);
        key.VaryByValues.Add("theme", Preferences.Theme(request) ?? "");
        key.VaryByValues.Add("encoding", encoding);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK
            && !StringValues.IsNullOrEmpty(response.Headers.ETag)
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    private static string Tag(long import) => import.ToString(CultureInfo.InvariantCulture);

    public static void Limit(OutputCacheOptions options) => (options.SizeLimit, options.MaximumBodySize) = (MaxBytes, MaxPageBytes);
}

public static class PageCaching
{
    public static IServiceCollection AddPageCache(this IServiceCollection services) =>
        services.AddSingleton<PageCache>().AddOutputCache(PageCache.Limit);

    /// <summary>Keeps what these endpoints answer.</summary>
    public static TBuilder KeepPages<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.CacheOutput(policy => policy.AddPolicy<PageCache>(), excludeDefaultPolicy: true);
}
