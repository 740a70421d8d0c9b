using System.Text.Json;
using ReadingList.Testing;

namespace ReadingList.Tests.Lists;

/// <summary>The lists of the wild that lie beside the project; tests that need them skip where they are missing.</summary>
internal static class Corpus
{
    public const string Missing = "The corpus is not beside the project (../shared/corpus).";

    private static readonly string Root = Path.GetFullPath(Project.File("..", "shared", "corpus"));

    public static bool Exists => Directory.Exists(Root);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    public static IEnumerable<string> Lists() => !Exists ? [] : Directory
        .EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith("quirks.md", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Root, path))
        .Order(StringComparer.Ordinal);

    public static JsonElement Json(string path) => JsonDocument.Parse(Read(path)).RootElement;
}
