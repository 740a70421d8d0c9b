using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>What the rules know before they look at a line: the words, and what most lines of its section do where one alone could mean this or that.</summary>
/// <param name="Vocabulary">The words.</param>
/// <param name="NamesInParentheses">A parenthesis behind the link holds organisations: <c>[Title](u) (Naver)</c>.</param>
internal sealed record SectionHabits(Vocabulary Vocabulary, bool NamesInParentheses = false)
{
    private const int MaxNames = 5;

    /// <summary>Whether every name of a group in parentheses can be an organisation's.</summary>
    public bool AreNames(string content)
    {
        var names = content.Split([',', '，', '、', '/', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length is > 0 and <= MaxNames && Array.TrueForAll(names, name => NameShape.CanBeOrganization(name, Vocabulary));
    }
}
