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

    /// <summary>Whether it has the look of an organisation: few words, each with a capital, or a short word of a script without them.</summary>
    public static bool CanBeOrganization(string text, Vocabulary vocabulary)
    {
        text = text.Trim();
        if (text.Length is < 2 or > MaxLength || RemarkWords.MatchWord(text)) return false;
        if (vocabulary.HasOrganization(text)) return true;
        if (text[^1] is '.' or '!' or '?' or ':' || IsJapanesePerson(text) || !text.Any(char.IsLetter) || KindWords.Match(text) || RemarkWords.Match(text)) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxWords) return false;
        if (text.Any(letter => char.IsLetter(letter) && letter > '\u02FF')) return words.Length <= 2 && words.All(word => word.Length <= MaxUnspaced);
        return words.All(word => Small.Contains(word) || char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]));
    }

    /// <summary>Whether every name of a label, "Google, KAIST", has that look.</summary>
    public static bool CanBeOrganizations(string label, Vocabulary vocabulary)
    {
        var any = false;
        for (var place = 0; OrganizationLabel.Next(label, ref place) is { } name; any = true)
        {
            if (!CanBeOrganization(name, vocabulary)) return false;
        }

        return any;
    }

    /// <summary>The same where a date stands beside it, so that it may be longer: "서울대학교 컴퓨터공학부 연구실".</summary>
    public static bool CanStandByDate(string text, Vocabulary vocabulary)
    {
        if (CanBeOrganization(text, vocabulary)) return true;
        if (text.Length > MaxLength || !text.Any(letter => letter > '\u02FF') || KindWords.Match(text) || RemarkWords.Match(text)) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxWords && words.All(word => word.Length <= MaxUnspaced) && !"다요음함고며는을를은의".Contains(text[^1], StringComparison.Ordinal);
    }

    /// <summary>"Hoff", "De Vries": a capitalised word, or two.</summary>
    public static bool CanBeSurname(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 20 && char.IsUpper(text[0]) && text.Count(' ') <= 1 && !text.ContainsAnyInRange('0', '9');

    /// <summary>One word in small letters, as some companies write themselves: only where nothing but a name can stand.</summary>
    public static bool IsSmallName(string text) =>
        text.Length is >= 3 and <= MaxUnspaced && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '.') && char.IsAsciiLetterLower(text[0])
        && !KindWords.Match(text) && !RemarkWords.Match(text);

    /// <summary>A person by shape whose first name is a common one, or an initial: "Ann Lee", "G. Hinton"; not "Stack Overflow".</summary>
    public static bool IsKnownPerson(string text, Vocabulary vocabulary) =>
        IsPerson(text, vocabulary) && (text[1] == '.' || GivenNames.Holds(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal))));

    /// <summary>"森田 葵", "みずの あかり": a family name, a blank and a given name, as Japanese lists write people.</summary>
    public static bool IsJapanesePerson(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOfAny(' ', '\u3000');
        return blank is >= 1 and <= 4 && text.Length - blank - 1 is >= 1 and <= 4 && IsJapanese(text[..blank]) && IsJapanese(text[(blank + 1)..]);
    }

    private static bool IsJapanese(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is not ((>= '\u3041' and <= '\u309F') or (>= '\u4E00' and <= '\u9FFF') or '々')) return false;
        }

        return true;
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
