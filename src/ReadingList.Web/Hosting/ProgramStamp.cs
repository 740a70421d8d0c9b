using System.Security.Cryptography;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>Tells this build from every other: its two assemblies, and the styles and scripts that its pages name by their content.</summary>
public static class ProgramStamp
{
    /// <summary>Eight letters and digits, the same at every start.</summary>
    public static string Text { get; } = Make();

    private static string Make()
    {
        var web = typeof(ProgramStamp).Module;
        // Styles can change, and the core, while the web assembly stays the same to the byte.
        var files = Path.Combine(AppContext.BaseDirectory, $"{web.Assembly.GetName().Name}.staticwebassets.endpoints.json");
        var parts = web.ModuleVersionId.ToByteArray().Concat(typeof(CatalogStore).Module.ModuleVersionId.ToByteArray());
        if (File.Exists(files)) parts = parts.Concat(File.ReadAllBytes(files));
        return Convert.ToHexStringLower(SHA256.HashData(parts.ToArray()).AsSpan(0, 4));
    }
}
