using ReadingList.Catalog;

namespace ReadingList.Lists.Words;

/// <summary>
/// The words a reader knows: names of organisations (a curator's own among them), and beside it in this room those that are the same
/// for every list: venues, months, columns, kinds of links, and words that are none of these. Immutable.
/// </summary>
public sealed class Vocabulary(OrganizationNames organizations)
{
    private const int MaxNameLength = 60;

    /// <summary>What comes with the program.</summary>
    public static Vocabulary BuiltIn { get; } = new(OrganizationNames.BuiltIn);

    /// <summary>Whether an organisation of this name is known.</summary>
    internal bool HasOrganization(string text) =>
        text.Length is > 1 and <= MaxNameLength && !IsCommonWord(text) && organizations.Find(text) is not null;

    /// <summary>Whether every one of several names in a label is known.</summary>
    internal bool HasOrganizations(string label)
    {
        var any = false;
        for (var place = 0; OrganizationLabel.Next(label, ref place) is { } name;)
        {
            if (!HasOrganization(name)) return false;
            any = true;
        }

        return any;
    }

    // "segment" in a sentence is no company, "fast.ai" and "xAI" are.
    private static bool IsCommonWord(string text) => char.IsAsciiLetterLower(text[0]) && !text.Any(letter => letter == '.' || char.IsUpper(letter));
}
