using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace ReadingList.Web.Hosting;

/// <summary>Https where the app itself serves it, and what proxies in front of it are believed.</summary>
public static class SecureTransport
{
    // A year. Of this host alone: what stands beside or below it in the domain is not ours to decide.
    private const string Hsts = "max-age=31536000";

    /// <summary>
    /// Who the reader is and whether it came by https, as the proxies of <c>ReadingList:Proxies</c> say; of anybody else such
    /// headers mean nothing. The host is what the proxy passes on as Host, never a header of its own: many pass on a client's.
    /// </summary>
    public static void UseProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<ReadingListSettings>().Proxies;
        if (proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(ReadingListSettings.Network(proxy));
        app.UseForwardedHeaders(options);
    }

    /// <summary>Where one of the addresses it listens on is https, whoever comes by http is led there, and told to come so from now on.</summary>
    public static void UseSecureTransport(this WebApplication app)
    {
        // Known when it listens, which is before the first request.
        var port = new Lazy<int?>(() => SecurePort(app));
        app.Use((context, next) =>
        {
            var (request, response) = (context.Request, context.Response);
            if (port.Value is not { } secure || !request.Host.HasValue) return next(context);
            if (!request.IsHttps)
            {
                response.StatusCode = StatusCodes.Status308PermanentRedirect;
                var host = secure == 443 ? new HostString(request.Host.Host) : new HostString(request.Host.Host, secure);
                response.Headers.Location = $"{Uri.UriSchemeHttps}://{host}{request.PathBase}{request.Path}{request.QueryString}";
                return Task.CompletedTask;
            }

            if (!IsThisMachine(request.Host.Host))
            {
                // When the answer starts: the error handler clears what was set before it.
                response.OnStarting(() =>
                {
                    response.Headers.StrictTransportSecurity = Hsts;
                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
    }

    private static int? SecurePort(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var secure = addresses.Select(BindingAddress.Parse).FirstOrDefault(address => address.Scheme == Uri.UriSchemeHttps);
        // Behind a mapped port readers know it by another number: ASP.NET Core's own setting says which.
        return secure is null ? null : app.Configuration.GetValue<int?>("https_port") ?? secure.Port;
    }

    // A browser would remember it for every other program on this machine that is called localhost. (Of numbers it remembers nothing.)
    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
