namespace ReadingList.Lists.Rules;

/// <summary>Authors behind a title: "G. Hinton et al.", "D. Kingma and J. Ba", "by Sebastian Ruder".</summary>
internal static class AuthorNames
{
    private const int MaxLength = 300;

    /// <param name="mayLackSigns">Whether first and last names alone are enough, without "by", "et al." and initials.</param>
    public static bool TryRead(string text, out string authors, bool mayLackSigns = false)
    {
        authors = "";
        if (text.Length is < 4 or > MaxLength) return false;
        var stated = text.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
        var names = (stated ? text[3..] : text).Trim();
        if (names.EndsWith("et al", StringComparison.OrdinalIgnoreCase)) names += ".";
        var etAl = names.EndsWith("et al.", StringComparison.OrdinalIgnoreCase);
        var list = etAl ? names[..^6].TrimEnd(',', ' ') : names;
        var initials = 0;
        foreach (var name in list.Split([",", " and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 5 || !char.IsUpper(name[0]) || words.Any(word => !IsNameWord(word))) return false;
            if (words.Any(word => word is [_, '.', ..])) initials++;
        }

        // Without a sign that these are people it may be any list of names.
        if (!stated && !etAl && initials == 0 && !(mayLackSigns && list.Split([",", " and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(NameShape.IsPerson))) return false;
        authors = names;
        return true;
    }

    private static bool IsNameWord(string word) =>
        word.All(letter => char.IsLetter(letter) || letter is '.' or '-' or '\'' or '’') && (char.IsUpper(word[0]) || word is "van" or "de" or "von" or "der" or "den" or "la" or "le" or "di" or "da" or "del");
}
