using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Words;

/// <summary>Authors behind a title: "G. Hinton et al.", "D. Kingma and J. Ba", "by Sebastian Ruder".</summary>
internal static class AuthorNames
{
    private const int MaxLength = 300;
    private const int MaxWords = 5;
    private const int MaxWordsBehindBy = 24;

    /// <param name="mayLackSigns">Whether first and last names alone are enough, without "by", "et al." and initials.</param>
    public static bool TryRead(ReadOnlySpan<char> text, Vocabulary vocabulary, out string authors, bool mayLackSigns = false)
    {
        authors = "";
        if (text.Length is < 4 or > MaxLength) return false;
        if (KoreanWriters.TryRead(text, out authors)) return true;
        var stated = text.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
        var names = (stated ? text[3..] : text).Trim();
        var lacksStop = names.EndsWith(" et al", StringComparison.OrdinalIgnoreCase);
        var etAl = lacksStop || names.EndsWith(" et al.", StringComparison.OrdinalIgnoreCase);
        var list = etAl ? names[..^(lacksStop ? 5 : 6)].TrimEnd(", ") : names;
        if (!AreAllNames(list, vocabulary, out var initials, out var persons)) return false;
        // Without a sign that these are people it may be any list of names.
        if (!stated && !etAl && !initials && !(mayLackSigns && persons)) return false;
        authors = lacksStop ? $"{names}." : names.ToString();
        return true;
    }

    // Whether one has an initial, and whether each has the shape of a person's name.
    private static bool AreAllNames(ReadOnlySpan<char> list, Vocabulary vocabulary, out bool initials, out bool persons)
    {
        (initials, persons) = (false, true);
        for (var rest = list; !rest.IsEmpty;)
        {
            var name = Next(ref rest);
            if (name.StartsWith("and ")) name = name[4..].TrimStart();
            if (name.IsEmpty) continue;
            if (!AreNameWords(name, ref initials)) return false;
            persons = persons && NameShape.IsPerson(name.ToString(), vocabulary);
        }

        return true;
    }

    /// <summary>
    /// Reads what "by" tells of: "by Ann Lee", "by CILVR lab @ NYU", "by Prof. Ann Lee at Bolt University". Where they are stays with them.
    /// </summary>
    public static bool TryReadBy(ReadOnlySpan<char> text, out string authors)
    {
        authors = "";
        if (text.Length > MaxLength || !text.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return false;
        var names = text[3..].Trim().TrimEnd(",;:-–—| ");
        if (names.IsEmpty || !(char.IsUpper(names[0]) || names[0] is '@' or > '\u02FF')) return false;
        var (words, small) = (0, 0);
        foreach (var range in names.Split(' '))
        {
            var word = names[range];
            if (word.IsEmpty) continue;
            if (++words > MaxWordsBehindBy) return false;
            if (char.IsLower(word[0]) && !IsJoint(word)) small++;
        }

        authors = names.ToString();
        // "by Google's model which learns to …" is a sentence.
        return small <= 1;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word.TrimEnd(',') is
        "and" or "in" or "from" or "at" or "of" or "the" or "de" or "van" or "von" or "der" or "den" or "la" or "le" or "di" or "da" or "del" or "with" or "et" or "al" or "al." or "others" or "for";

    /// <summary>Where the names end that a text begins with: behind "et al.", or before a full stop that shortens no name; 0 where it has no end.</summary>
    public static int EndOf(string text)
    {
        var etAl = text.IndexOf(" et al", StringComparison.OrdinalIgnoreCase) + 6;
        if (etAl > 6 && (etAl == text.Length || !char.IsLetter(text[etAl]))) return etAl < text.Length && text[etAl] == '.' ? etAl + 1 : etAl;
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at > 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at > 1 && !char.IsUpper(text[at - 1]) || at > 2 && char.IsLetter(text[at - 2])) return at + 1;
        }

        return text.Length;
    }

    /// <summary>
    /// Whether a text is names and nothing else, where names have to stand: every word has a capital or belongs between names.
    /// "Hinton, Geoffrey E., et al.", "Shudi (Sandy) Gao and Henry S. Thompson", "김하나, 이두리".
    /// </summary>
    public static bool AreNames(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        text = text.Trim(" ,;:.");
        if (text.Length is < 2 or > MaxLength || text.ContainsAnyInRange('0', '9')) return false;
        var (words, capitals) = (0, 0);
        for (var rest = text; !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny(" ,;&");
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            word = word.Trim("()[].\"“”");
            if (word.IsEmpty || word is "and" or "et" or "al" or "등" or "외" or "ほか" or "等" || IsJoint(word)) continue;
            words++;
            if (!IsNameWord(word) && !IsShortCjk(word)) return false;
            capitals++;
        }

        return words > 0 && capitals > 0 && !KindWords.Match(text.ToString()) && !RemarkWords.Match(text) && !vocabulary.HasOrganizations(text.ToString());
    }

    /// <summary>Names without what separates them from a title; a full stop that shortens one stays.</summary>
    public static string Whole(string names)
    {
        var text = PlainText.OneLine(names.Trim(' ', ',', ';', ':', '-', '–', '—', '.'));
        return text.EndsWith(" et al", StringComparison.OrdinalIgnoreCase) || text is [.., ' ' or '.', _] ? text + "." : text;
    }

    /// <summary>Whether a text shows by itself that it is names of people: "et al.", an initial, a first name that is common.</summary>
    public static bool HaveSigns(string text, Vocabulary vocabulary)
    {
        var names = text.Trim(' ', ',', ':', ';', '.');
        if (names.Contains(" et al", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var name in names.Split([',', ';', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (name is [_, '.', ..] || NameShape.IsKnownPerson(name.StartsWith("and ", StringComparison.Ordinal) ? name[4..] : name, vocabulary)) return true;
        }

        return names.Split(" and ") is [var first, _, ..] && NameShape.IsKnownPerson(first, vocabulary);
    }

    private static bool IsShortCjk(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 5 && word.IndexOfAnyInRange('\u3041', '\uD7A3') == 0 && word.IndexOfAnyExceptInRange('\u3041', '\uD7A3') < 0;

    // The text up to the next separator; the rest goes on behind it.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            var separator = rest[at] switch
            {
                ',' or ';' => 1,
                ' ' when rest[at..].StartsWith(" and ") => 5,
                ' ' when rest[at..].StartsWith(" & ") => 3,
                _ => 0,
            };
            if (separator == 0) continue;
            var name = rest[..at].Trim();
            rest = rest[(at + separator)..];
            return name;
        }

        var last = rest.Trim();
        rest = default;
        return last;
    }

    private static bool AreNameWords(ReadOnlySpan<char> name, ref bool initials)
    {
        if (!char.IsUpper(name[0])) return false;
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            if (++words > MaxWords || !IsNameWord(word)) return false;
            initials |= word is [_, '.', ..];
        }

        return true;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('.' or '-' or '\'' or '’')) return false;
        }

        return char.IsUpper(word[0]) || word is "van" or "de" or "von" or "der" or "den" or "la" or "le" or "di" or "da" or "del";
    }
}
