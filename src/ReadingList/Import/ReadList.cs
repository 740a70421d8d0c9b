using System.Security.Cryptography;
using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>A list from its bytes to a document, with the organisations its curator knows.</summary>
/// <param name="Hash">Lower-case hex SHA-256 of everything that was read.</param>
/// <param name="Document">What is wrong with the bytes stands among its diagnostics.</param>
public sealed record ReadList(string Hash, ListDocument Document, OrganizationNames Organizations)
{
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    public static ReadList Of(ListSource source) => Of(source.Label, source.Read(), source.ReadNames());

    /// <summary>For a list whose bytes hash to <paramref name="unlessHash"/>, null.</summary>
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    public static ReadList? Unless(string? unlessHash, ListSource source)
    {
        var (list, names) = (source.Read(), source.ReadNames());
        return unlessHash == HashOf(list, names) ? null : Of(source.Label, list, names);
    }

    /// <param name="label">What messages call the list.</param>
    /// <param name="list">The whole file.</param>
    /// <param name="names">The curator's organizations.txt; null without one.</param>
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    internal static ReadList Of(string label, byte[] list, byte[]? names)
    {
        var text = Decode(list, label);
        var document = ListReader.Read(text.Text);
        var organizations = names is null ? OrganizationNames.BuiltIn : OrganizationNames.BuiltIn.Extend(Decode(names, ListSource.NamesFile).Text, ListSource.NamesFile);
        var findings = text.InvalidBytes.Select(InvalidBytes).Concat(organizations.Problems.Select(NamesProblem)).ToList();
        return new ReadList(HashOf(list, names), findings.Count == 0 ? document : With(document, findings), organizations);
    }

    private static ListText Decode(byte[] bytes, string label)
    {
        try
        {
            return ListText.Decode(bytes);
        }
        catch (ListTextException failure)
        {
            throw new ImportException(failure.For(label), failure);
        }
    }

    private static string HashOf(byte[] list, byte[]? names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(list);
        if (names is not null) hash.AppendData(names);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ListDocument With(ListDocument document, List<Diagnostic> findings) => document with
    {
        Diagnostics = [.. document.Diagnostics.Concat(findings).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)],
    };

    private static Diagnostic InvalidBytes(TextPlace place) =>
        new(ImportCodes.InvalidBytes, Severity.Warning, place.Line, place.Column, "These bytes are not UTF-8.", "\uFFFD");

    private static Diagnostic NamesProblem(string sentence) => new(ImportCodes.OrganizationNames, Severity.Warning, 1, 1, sentence, "");
}
