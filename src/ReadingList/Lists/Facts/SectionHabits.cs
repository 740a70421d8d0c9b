using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>What the rules know before they look at a line: the words, and what most lines of its section do where one alone could mean this or that.</summary>
/// <param name="Vocabulary">The words.</param>
/// <param name="NamesInParentheses">A parenthesis behind the link holds organisations: <c>[Title](u) (Naver)</c>.</param>
/// <param name="NameAndYear">A name stands beside a bare year: <c>(Acme 2021)</c>, <c>**2021 acme**</c>.</param>
/// <param name="NamesBeforeColon">What stands before a colon is an organisation: <c>Acme: [Title](u)</c>.</param>
/// <param name="PeopleBefore">What stands before a dash or a colon is who wrote it: <c>Ann Lee – [Title](u)</c>.</param>
/// <param name="NamesBehindDash">What stands behind a dash is an organisation: <c>[Title](u) - Acme</c>.</param>
/// <param name="DatesAtEnd">A line ends in its date: <c>[Title](u) - What it is (2019)</c>.</param>
internal sealed record SectionHabits(Vocabulary Vocabulary, bool NamesInParentheses = false, bool NameAndYear = false, bool NamesBeforeColon = false, bool PeopleBefore = false, bool NamesBehindDash = false, bool DatesAtEnd = false)
{
    private const int MaxNames = 5;

    /// <summary>Whether every name of a group in parentheses can be an organisation's.</summary>
    public bool AreNames(string content)
    {
        var names = content.Split([',', '，', '、', '/', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length is > 0 and <= MaxNames && Array.TrueForAll(names, name => NameShape.CanBeOrganization(name, Vocabulary));
    }
}
