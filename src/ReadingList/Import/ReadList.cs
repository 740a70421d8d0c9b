using System.Security.Cryptography;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>A list from its bytes to a document, with what is wrong with the bytes among its diagnostics.</summary>
public static class ReadList
{
    /// <exception cref="ImportException">The bytes are no text.</exception>
    public static ListDocument Of(byte[] bytes, string label)
    {
        try
        {
            var text = ListText.Decode(bytes);
            var document = ListReader.Read(text.Text);
            return text.InvalidBytes.Count == 0 ? document : document with
            {
                Diagnostics = [.. document.Diagnostics.Concat(text.InvalidBytes.Select(Invalid)).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)],
            };
        }
        catch (ListTextException failure)
        {
            throw new ImportException(failure.For(label), failure);
        }
    }

    /// <summary>Lower-case hex.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Diagnostic Invalid(TextPlace place) =>
        new(ImportCodes.InvalidBytes, Severity.Warning, place.Line, place.Column, "These bytes are not UTF-8.", "\uFFFD");
}
