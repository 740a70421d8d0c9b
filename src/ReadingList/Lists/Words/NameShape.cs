using System.Collections.Frozen;

namespace ReadingList.Lists.Words;

/// <summary>Whether a few words can be a name: of an organisation, of a person.</summary>
internal static class NameShape
{
    private const int MaxWords = 4;
    private const int MaxLength = 40;
    private const int MaxUnspaced = 12;

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["of", "and", "the", "for", "at", "de", "&", "x"], StringComparer.Ordinal);

    // A name with one of these is no person's.
    private static readonly FrozenSet<string> OfOrganizations = FrozenSet.ToFrozenSet(
    [
        "AI", "ML", "Lab", "Labs", "Research", "University", "Univ", "Institute", "Inc", "Corp", "Group", "Team", "Bank", "Engineering",
        "Tech", "Technologies", "Technology", "Academy", "College", "School", "Foundation", "Science", "Sciences", "Media", "Press",
        "Brain", "Cloud", "Data", "Networks", "Systems", "Software", "Studio", "Studios", "Games", "Reviews", "Blog", "News", "Summit",
    ], StringComparer.OrdinalIgnoreCase);

    // What else stands alone in a parenthesis behind a link.
    private static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet(
    [
        "Korean", "English", "Japanese", "Chinese", "German", "French", "Spanish", "Free", "Paid", "Archived", "Deprecated", "Dead", "Broken", "Python", "Java",
        "C++", "R", "Go", "Rust", "JavaScript", "Beginner", "Intermediate", "Advanced", "Must Read", "Recommended", "Coming Soon", "WIP", "New", "Hot",
        "한국어", "영어", "일본어", "중국어", "한글", "영문", "무료", "유료", "추천", "강추", "필독", "번역", "원문", "입문", "초급", "중급", "고급", "日本語", "英語", "中文", "英文", "無料", "有料",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it has the look of an organisation: few words, each with a capital, or a short word of a script without them.</summary>
    public static bool CanBeOrganization(string text, Vocabulary vocabulary)
    {
        text = text.Trim();
        if (text.Length is < 2 or > MaxLength || text[^1] is '.' or '!' or '?' || Remarks.Contains(text)) return false;
        if (KindWords.Match(text) && !vocabulary.HasOrganization(text)) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxWords || !text.Any(char.IsLetter)) return false;
        if (text.Any(letter => char.IsLetter(letter) && letter > '\u02FF')) return words.Length <= 2 && words.All(word => word.Length <= MaxUnspaced);
        return words.All(word => Small.Contains(word) || char.IsUpper(word[0]) || char.IsAsciiDigit(word[0])) || vocabulary.HasOrganization(text);
    }

    /// <summary>"Chip Huyen", "Jessica B. Hamrick"; not "Google Research".</summary>
    public static bool IsPerson(string text, Vocabulary vocabulary)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MaxWords
            && words.All(word => char.IsUpper(word[0]) && (word is [_, '.'] || IsNameWord(word)))
            && words.Any(word => word.Length > 2 && char.IsLower(word[^1]))
            && !words.Any(OfOrganizations.Contains)
            && !vocabulary.HasOrganization(text);
    }

    // "Jean-Baptiste", "O'Neil"; not "ML-as-a-service", "Uber's".
    private static bool IsNameWord(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) return false;
        return word.Split('-', '\'', '’').All(part => part.Length > 0 && char.IsUpper(part[0]) && part.All(char.IsLetter));
    }
}
