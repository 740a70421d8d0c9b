using System.Text.Json;
using ReadingList.Export;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Hosting;

/// <summary>What lets a reader keep the catalog like a program of their own: <c>/manifest.webmanifest</c>, and the worker behind it.</summary>
public static class Installation
{
    /// <summary>Changes with every build: a browser that finds another one here fetches the worker and its files anew.</summary>
    public static string Build { get; } = ProgramStamp.Text;

    public static void MapInstallation(this IEndpointRouteBuilder app) =>
        app.MapGetAndHead("/manifest.webmanifest", (HttpRequest request, CatalogStatus status) =>
        {
            var home = request.PathBase + "/";
            var manifest = new WebManifest(
                home,
                status.Title,
                status.Title,
                Words.Text("About.Lead"),
                Words.Language,
                home,
                home,
                "minimal-ui",
                "#fbfaf6",
                "#fbfaf6",
                [
                    new(home + "icon-192.png", "192x192", "image/png", "any"),
                    new(home + "icon-512.png", "512x512", "image/png", "any"),
                    new(home + "icon-maskable.png", "512x512", "image/png", "maskable"),
                    new(home + "favicon.svg", "any", "image/svg+xml", "any"),
                ],
                [new(Words.Text("Marks.Title"), home + "marks"), new(Words.Text("New.Title"), home + "new")]);
            return Results.Json(manifest, ManifestOptions, "application/manifest+json");
        }).Depends(DependsOn.Catalog | DependsOn.Language).ExcludeFromDescription();

    private static readonly JsonSerializerOptions ManifestOptions = new(EntryJson.Options) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}

/// <summary>As the W3C names its members. Addresses are rooted at the server.</summary>
public sealed record WebManifest(
    string Id,
    string Name,
    string ShortName,
    string Description,
    string Lang,
    string StartUrl,
    string Scope,
    string Display,
    string BackgroundColor,
    string ThemeColor,
    IReadOnlyList<ManifestIcon> Icons,
    IReadOnlyList<ManifestShortcut> Shortcuts);

/// <param name="Sizes">"192x192", or "any" for a drawing.</param>
public sealed record ManifestIcon(string Src, string Sizes, string Type, string Purpose);

public sealed record ManifestShortcut(string Name, string Url);
