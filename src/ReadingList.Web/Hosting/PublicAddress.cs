using System.Globalization;

namespace ReadingList.Web.Hosting;

public static class PublicAddress
{
    /// <summary>
    /// Where readers find the app, without a trailing slash: as the settings say, else as this one asks for it. What leaves the app
    /// (feeds, canonical links, sitemap, exports, descriptions) begins with it.
    /// </summary>
    public static string Home(this HttpRequest request) => Set(request) ?? $"{request.Scheme}://{Host(request)}{request.PathBase.ToUriComponent()}";

    /// <summary>The path of it, which is what robots are told of.</summary>
    public static string HomePath(this HttpRequest request) =>
        Set(request) is { } address ? new Uri(address).AbsolutePath.TrimEnd('/') : request.PathBase.ToUriComponent();

    private static string? Set(HttpRequest request) => request.HttpContext.RequestServices.GetRequiredService<ReadingListSettings>().PublicAddress;

    // HTTP/1.0 needs to name no host.
    private static string Host(HttpRequest request) =>
        request.Host.HasValue ? request.Host.ToUriComponent() : string.Create(CultureInfo.InvariantCulture, $"localhost:{request.HttpContext.Connection.LocalPort}");
}
