using System.Globalization;
using Microsoft.Net.Http.Headers;
using ReadingList.Browsing;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Entry;

/// <summary>
/// Pictures that lie beside a list and that its notes show. Only raster files, only those that the list names, only from
/// within its own folder; pictures of other hosts stay links, so that whoever reads the catalog is not reported to strangers.
/// </summary>
public static class SourceImages
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        // Not SVG: it is a document that can hold scripts.
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif", [".webp"] = "image/webp",
    };

    /// <returns>"~/sources/…" for a relative address of a picture that may be served; null for any other.</returns>
    public static string? AddressOf(string source, string address) =>
        PartsOf(address) is { } parts ? $"~/sources/{Uri.EscapeDataString(source)}/{string.Join('/', parts.Select(Uri.EscapeDataString))}" : null;

    public static void MapSourceImages(this IEndpointRouteBuilder app) =>
        app.MapGetAndHead("/sources/{source}/{**path}", async (string source, string? path, SourcePictures pictures, HttpResponse response, CancellationToken cancel) =>
        {
            if (path is null || PartsOf(path) is not { } parts) return Results.NotFound();
            var named = await pictures.NamedAsync(source, parts[^1], cancel);
            var key = named.FirstOrDefault(image => PartsOf(image.Url) is { } written && written.SequenceEqual(parts))?.SourceKey;
            if (key is null || FileBeside(key, parts) is not { } file) return Results.NotFound();
            // Of no import: a picture is replaced when it is, and whoever has it asks by the file's own tag or date.
            response.Headers.CacheControl = "public, no-cache";
            var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\""));
            return Results.File(file.FullName, Types[file.Extension], lastModified: new DateTimeOffset(file.LastWriteTimeUtc), entityTag: tag);
        }).NeedsCatalog().ExcludeFromDescription();

    // Null unless the address is a plain relative path to a picture, downwards.
    private static string[]? PartsOf(string address)
    {
        if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith('/')) return null;
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").ToArray();
        return parts.Length == 0 || !Types.ContainsKey(Path.GetExtension(path)) || !parts.All(IsPlain) ? null : parts;
    }

    private static bool IsPlain(string part) =>
        !part.StartsWith('.') && !part.Any(letter => letter is '\\' or ':' || char.IsControl(letter));

    // No link may stand on the way: it could lead out of the folder.
    private static FileInfo? FileBeside(string list, string[] parts)
    {
        if (!Path.IsPathFullyQualified(list)) return null;
        var folder = new DirectoryInfo(Path.GetDirectoryName(list)!);
        foreach (var part in parts[..^1])
        {
            folder = new DirectoryInfo(Path.Combine(folder.FullName, part));
            if (!folder.Exists || folder.LinkTarget is not null) return null;
        }

        var file = new FileInfo(Path.Combine(folder.FullName, parts[^1]));
        return file.Exists && file.LinkTarget is null ? file : null;
    }
}
