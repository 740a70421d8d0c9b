using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ReadingList.Testing;

/// <summary>Every address the app answers, told by the app itself: what is added is tested from its first minute.</summary>
public static class Routes
{
    /// <summary>Rooted, each once, with values of the catalog for what stands in braces.</summary>
    public static Task<IReadOnlyList<string>> OfAsync(CatalogApp app) => OfAsync(app, _ => true);

    /// <summary>Those of pages.</summary>
    public static Task<IReadOnlyList<string>> OfPagesAsync(CatalogApp app) => OfAsync(app, endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    private static async Task<IReadOnlyList<string>> OfAsync(CatalogApp app, Func<RouteEndpoint, bool> those)
    {
        var values = await ValuesAsync(app);
        return [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(those)
            .Select(endpoint => Address(endpoint.RoutePattern, values)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // The first entry's: a catalog for this test has one with a topic, an organisation and a month, and some keyword.
    private static async Task<Dictionary<string, string>> ValuesAsync(CatalogApp app)
    {
        var page = await app.PageAsync("/");
        var keywords = await app.PageAsync("/keywords");
        var entry = First(page, ".meta a[href^='/entries/']").Split('/', '?');
        return new(StringComparer.Ordinal)
        {
            ["id"] = entry[2], ["slug"] = entry[3], ["topic"] = First(page, "a[href^='/topics/']")["/topics/".Length..], ["org"] = First(page, "a[href^='/orgs/']")["/orgs/".Length..],
            ["month"] = First(page, "a[href^='/months/']")["/months/".Length..], ["keyword"] = First(keywords, "a[href^='/keywords/']")["/keywords/".Length..],
            ["site"] = new Uri(First(page, "article.entry h3 a")).Host, ["source"] = "list", ["path"] = "images/picture.png", ["status"] = "404", ["documentName"] = "v1",
        };
    }

    private static string First(AngleSharp.Dom.IParentNode page, string selector) => page.QuerySelector(selector)!.GetAttribute("href")!;

    // A parameter without a value here is a new one: say what stands for it.
    private static string Address(RoutePattern pattern, Dictionary<string, string> values) => "/" + string.Join('/', pattern.PathSegments
        .Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => values[parameter.Name],
            _ => throw new InvalidOperationException($"A part of another kind: {part}."),
        }))));
}
