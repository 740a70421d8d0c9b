using System.Text.RegularExpressions;

namespace ReadingList.Export;

/// <summary>The authors of an entry one by one, for formats that hold each by itself.</summary>
internal static partial class AuthorList
{
    /// <param name="authors">As a list writes them: "Ann Lee, Bo Cruz and Di Roy", "G. Hinton et al.".</param>
    /// <returns>The text as it is where its commas may as well stand between a last name and a first one.</returns>
    public static IReadOnlyList<string> Of(string authors)
    {
        var names = Separator().Split(Others().Replace(authors.Trim(), "")).Where(name => name.Length > 0).ToList();
        return names.Count > 0 && names.TrueForAll(IsWhole) ? names : [authors];
    }

    // First and last name, or a name in a script that has no blank between them.
    private static bool IsWhole(string name) => !name.EndsWith('.') && (name.Contains(' ', StringComparison.Ordinal) || name.Any(letter => letter >= '\u2E80'));

    [GeneratedRegex(@"\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@",?\s+(et al\.?|외)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();
}
