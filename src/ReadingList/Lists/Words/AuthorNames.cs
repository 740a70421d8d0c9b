namespace ReadingList.Lists.Words;

/// <summary>Authors behind a title: "G. Hinton et al.", "D. Kingma and J. Ba", "by Sebastian Ruder".</summary>
internal static class AuthorNames
{
    private const int MaxLength = 300;
    private const int MaxWords = 5;

    /// <param name="mayLackSigns">Whether first and last names alone are enough, without "by", "et al." and initials.</param>
    public static bool TryRead(ReadOnlySpan<char> text, Vocabulary vocabulary, out string authors, bool mayLackSigns = false)
    {
        authors = "";
        if (text.Length is < 4 or > MaxLength) return false;
        var stated = text.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
        var names = (stated ? text[3..] : text).Trim();
        var lacksStop = names.EndsWith("et al", StringComparison.OrdinalIgnoreCase);
        var etAl = lacksStop || names.EndsWith("et al.", StringComparison.OrdinalIgnoreCase);
        var list = etAl ? names[..^(lacksStop ? 5 : 6)].TrimEnd(", ") : names;
        var (initials, persons) = (false, true);
        for (var rest = list; !rest.IsEmpty;)
        {
            var name = Next(ref rest);
            if (name.IsEmpty) continue;
            if (!AreNameWords(name, ref initials)) return false;
            persons = persons && mayLackSigns && NameShape.IsPerson(name.ToString(), vocabulary);
        }

        // Without a sign that these are people it may be any list of names.
        if (!stated && !etAl && !initials && !(mayLackSigns && persons)) return false;
        authors = lacksStop ? $"{names}." : names.ToString();
        return true;
    }

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
