using System.Security.Cryptography;
using ReadingList.Catalog;
using ReadingList.Lists;
using ReadingList.Search;

namespace ReadingList.Import;

/// <summary>A list from its bytes to a document, with the organisations its curator knows.</summary>
/// <param name="Hash">Lower-case hex SHA-256 of everything that was read.</param>
/// <param name="Document">What is wrong with the bytes, and with the files beside them, stands among its diagnostics.</param>
public sealed record ReadList(string Hash, ListDocument Document, OrganizationNames Organizations)
{
    /// <summary>The curator's own names and terms as written; null without.</summary>
    internal string? OrganizationsText { get; private init; }

    internal string? GlossaryText { get; private init; }

    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    public static ReadList Of(ListSource source) => Of(source.Label, source.Read(), source.ReadBeside());

    /// <summary>For a list whose bytes hash to <paramref name="unlessHash"/>, null.</summary>
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    public static ReadList? Unless(string? unlessHash, ListSource source)
    {
        var (list, beside) = (source.Read(), source.ReadBeside());
        return unlessHash == HashOf(list, beside) ? null : Of(source.Label, list, beside);
    }

    /// <param name="label">What messages call the list.</param>
    /// <param name="list">The whole file.</param>
    /// <param name="beside">What the curator keeps beside it.</param>
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    internal static ReadList Of(string label, byte[] list, CuratorFiles beside)
    {
        var text = Decode(list, label);
        var document = ListReader.Read(text.Text);
        var (names, terms) = (TextOf(beside.Organizations, CuratorFiles.OrganizationsName), TextOf(beside.Glossary, CuratorFiles.GlossaryName));
        var organizations = names is null ? OrganizationNames.BuiltIn : OrganizationNames.BuiltIn.Extend(names, CuratorFiles.OrganizationsName);
        var findings = text.InvalidBytes.Select(InvalidBytes)
            .Concat(organizations.Problems.Select(sentence => Problem(ImportCodes.OrganizationNames, sentence)))
            .Concat(terms is null ? [] : Glossary.Read(terms, CuratorFiles.GlossaryName).Problems.Select(sentence => Problem(ImportCodes.GlossaryTerms, sentence)))
            .ToList();
        return new ReadList(HashOf(list, beside), findings.Count == 0 ? document : With(document, findings), organizations)
        {
            OrganizationsText = names,
            GlossaryText = terms,
        };
    }

    private static string? TextOf(byte[]? bytes, string file) => bytes is null ? null : Decode(bytes, file).Text;

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

    private static string HashOf(byte[] list, CuratorFiles beside)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(list);
        // A digest of each: where one file ends and the next begins is part of what was read.
        if (beside.Organizations is { } names) hash.AppendData([1, .. SHA256.HashData(names)]);
        if (beside.Glossary is { } terms) hash.AppendData([2, .. SHA256.HashData(terms)]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ListDocument With(ListDocument document, List<Diagnostic> findings) => document with
    {
        Diagnostics = [.. document.Diagnostics.Concat(findings).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)],
    };

    private static Diagnostic InvalidBytes(TextPlace place) =>
        new(ImportCodes.InvalidBytes, Severity.Warning, place.Line, place.Column, "These bytes are not UTF-8.", "\uFFFD");

    private static Diagnostic Problem(string code, string sentence) => new(code, Severity.Warning, 1, 1, sentence, "");
}
