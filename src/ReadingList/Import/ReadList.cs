using System.Security.Cryptography;
using System.Text;
using ReadingList.Catalog;
using ReadingList.Lists;
using ReadingList.Lists.Words;
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

    /// <summary>Of the whole list, until <see cref="Forget"/>.</summary>
    internal string? Text { get; private set; }

    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    public static ReadList Of(ListSource source) => Unless(null, source)!;

    /// <summary>For a list whose bytes hash to <paramref name="unlessHash"/>, null.</summary>
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    public static ReadList? Unless(string? unlessHash, ListSource source) => Decoded(unlessHash, source) is { } list ? At(source.Home, Of(list)) : null;

    /// <summary>A list whose bytes were read already.</summary>
    /// <exception cref="ImportException">What the curator keeps beside it cannot be read, or the list is no text.</exception>
    internal static ReadList Of(ListSource source, byte[] list) => At(source.Home, Of(source.Label, list, source.ReadBeside()));

    private static ReadList At(ListHome? home, ReadList list) => home is null ? list : list with { Document = home.Resolve(list.Document) };

    /// <param name="label">What messages call the list.</param>
    /// <param name="list">The whole file.</param>
    /// <param name="beside">What the curator keeps beside it.</param>
    /// <exception cref="ImportException">The list cannot be read, or is no text.</exception>
    internal static ReadList Of(string label, byte[] list, CuratorFiles beside) => Of(Decoded(HashOf(list, beside, null), label, list, beside));

    /// <summary>The text is half of what a large import needs in memory.</summary>
    internal void Forget() => Text = null;

    private static ReadList Of(DecodedList list)
    {
        // The bytes, whose place the text has taken.
        LargeGarbage.Collect();
        var organizations = list.Names is null ? OrganizationNames.BuiltIn : OrganizationNames.BuiltIn.Extend(list.Names, CuratorFiles.OrganizationsName);
        var document = ListReader.Read(list.Text.Text, new Vocabulary(organizations));
        var findings = list.Text.InvalidBytes.Select(InvalidBytes)
            .Concat(organizations.Problems.Select(sentence => Problem(ImportCodes.OrganizationNames, sentence)))
            .Concat(list.Terms is null ? [] : Glossary.Read(list.Terms, CuratorFiles.GlossaryName).Problems.Select(sentence => Problem(ImportCodes.GlossaryTerms, sentence)))
            .ToList();
        return new ReadList(list.Hash, findings.Count == 0 ? document : With(document, findings), organizations)
        {
            OrganizationsText = list.Names,
            GlossaryText = list.Terms,
            Text = list.Text.Text,
        };
    }

    private static DecodedList? Decoded(string? unlessHash, ListSource source)
    {
        var (list, beside) = (source.Read(), source.ReadBeside());
        var hash = HashOf(list, beside, source.Home);
        return hash == unlessHash ? null : Decoded(hash, source.Label, list, beside);
    }

    private static DecodedList Decoded(string hash, string label, byte[] list, CuratorFiles beside) =>
        new(hash, Decode(list, label), TextOf(beside.Organizations, CuratorFiles.OrganizationsName), TextOf(beside.Glossary, CuratorFiles.GlossaryName));

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

    private static string HashOf(byte[] list, CuratorFiles beside, ListHome? home)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(list);
        // A digest of each: where one file ends and the next begins is part of what was read.
        if (beside.Organizations is { } names) hash.AppendData([1, .. SHA256.HashData(names)]);
        if (beside.Glossary is { } terms) hash.AppendData([2, .. SHA256.HashData(terms)]);
        // Its addresses change with it.
        if (home is not null) hash.AppendData([3, .. SHA256.HashData(Encoding.UTF8.GetBytes($"{home.Folder} {home.Root}"))]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ListDocument With(ListDocument document, List<Diagnostic> findings) => document with
    {
        Diagnostics = [.. document.Diagnostics.Concat(findings).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)],
    };

    private static Diagnostic InvalidBytes(TextPlace place) =>
        new(ImportCodes.InvalidBytes, Severity.Warning, place.Line, place.Column, "These bytes are not UTF-8.", "\uFFFD");

    private static Diagnostic Problem(string code, string sentence) => new(code, Severity.Warning, 1, 1, sentence, "");

    private sealed record DecodedList(string Hash, ListText Text, string? Names, string? Terms);
}
