using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ReadingList.Web.Hosting.RequestLines;

public static class RawAddresses
{
    /// <summary>
    /// Takes addresses as people type them and curl sends them: <c>GET /entries.bib?q=강화학습</c>, not percent-encoded. Kestrel refuses a
    /// request line that is not ASCII before any code of ours sees it, so its bytes are encoded on their way in. HTTP/2 and later are
    /// left as they are.
    /// </summary>
    public static void TakeRawAddresses(this KestrelServerOptions server) =>
        server.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => next(new RawAddressConnection(connection))));
}
