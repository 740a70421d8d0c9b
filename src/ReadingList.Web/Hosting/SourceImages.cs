using Microsoft.AspNetCore.StaticFiles;

namespace ReadingList.Web.Hosting;

/// <summary>
/// Pictures that lie beside a list and that its notes show. Only raster files, only from within the list's own folder, and
/// never a picture from another host: whoever reads the catalog is not reported to strangers.
/// </summary>
public static class SourceImages
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        // Not SVG: it is a document that can hold scripts.
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif", [".webp"] = "image/webp",
    };

    /// <returns>"~/sources/…" for a relative address of a picture that may be served; null for any other.</returns>
    public static string? AddressOf(string source, string address)
    {
        if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith('/') || address.Contains('\\', StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").ToArray();
        return parts.Length == 0 || parts.Contains("..") || !Types.ContainsKey(Path.GetExtension(path))
            ? null
            : $"~/sources/{Uri.EscapeDataString(source)}/{string.Join('/', parts.Select(Uri.EscapeDataString))}";
    }
}
