namespace ReadingList.Web.Hosting;

public static class GetAndHead
{
    /// <summary>GET, and HEAD, which feed readers and link checkers ask first; of the two only GET is described.</summary>
    public static RouteHandlerBuilder MapGetAndHead(this IEndpointRouteBuilder app, string pattern, Delegate handler) =>
        app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);

    /// <summary>The same for an endpoint that was mapped for GET alone.</summary>
    public static void AnswerHead(this IEndpointConventionBuilder endpoint) => endpoint.Finally(built =>
    {
        foreach (var methods in built.Metadata.OfType<IHttpMethodMetadata>().ToList()) built.Metadata.Remove(methods);
        built.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    });
}
