using ReadingList.Catalog;

namespace ReadingList.Import;

/// <summary>What a curator keeps beside a list, as bytes; null where there is no such file, or an empty one.</summary>
/// <param name="Organizations">Own names of organisations: see <see cref="Catalog.OrganizationNames"/>.</param>
/// <param name="Glossary">Own terms for searching: see <see cref="Search.Glossary"/>.</param>
public sealed record CuratorFiles(byte[]? Organizations, byte[]? Glossary)
{
    public const string OrganizationsName = OrganizationNames.FileName;

    public const string GlossaryName = "glossary.txt";

    internal static readonly string[] Names = [OrganizationsName, GlossaryName];

    /// <summary>Both are written by hand and held in memory; larger ones are refused.</summary>
    public const int MaxBytes = 1_000_000;

    public static CuratorFiles None { get; } = new(null, null);

    /// <param name="folder">Where the list is.</param>
    /// <param name="label">What messages call the folder; may be empty.</param>
    /// <exception cref="ImportException">One is there and cannot be read, or is too large.</exception>
    internal static CuratorFiles In(string folder, string label) => new(Read(folder, label, OrganizationsName), Read(folder, label, GlossaryName));

    private static byte[]? Read(string folder, string label, string name) =>
        new FileInfo(Path.Combine(folder, name)) is { Exists: true, Length: > 0 } file ? ListSource.ReadFile(file.FullName, Path.Combine(label, name), MaxBytes) : null;
}
