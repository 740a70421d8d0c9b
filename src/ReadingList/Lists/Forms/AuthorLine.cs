using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>A line of people's names, where the line below a title says who wrote it.</summary>
internal static class AuthorLine
{
    private const int MaxWords = 5;

    public static bool TryRead(string text, Vocabulary vocabulary, out string authors)
    {
        text = text.Trim(' ', '*', '_', ';', '.', ',');
        if (AuthorNames.TryRead(text, vocabulary, out authors, mayLackSigns: true)) return true;
        var names = text.Split([",", ";", "、", "·", " & ", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (AreFiled(text))
        {
            authors = text;
            return true;
        }

        var persons = 0;
        foreach (var name in names)
        {
            var bare = name.StartsWith("and ", StringComparison.Ordinal) ? name[4..] : name;
            if (IsPerson(bare, vocabulary)) persons++;
            else if (!CanBeName(bare)) return false;
        }

        if (names.Length < 2 || persons * 2 < names.Length) return false;
        authors = text;
        return true;
    }

    // "Neumann, Marion and Garnett, Roman": as files of references have them.
    private static bool AreFiled(string text)
    {
        var names = text.Split(" and ", StringSplitOptions.TrimEntries);
        return names.Length > 1 && Array.TrueForAll(names, name => name.Split(',', StringSplitOptions.TrimEntries) is [var last, var first] && last.Length > 0 && CanBeName(last) && first.Length > 0 && char.IsUpper(first[0]));
    }

    // Two to four syllables are a Korean name where several stand side by side.
    private static bool IsPerson(string name, Vocabulary vocabulary) =>
        NameShape.IsPerson(string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)), vocabulary) || (name.Length is >= 2 and <= 4 && name.All(letter => letter is >= '\uAC00' and <= '\uD7A3'));

    private static bool CanBeName(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && name.Split(' ').Length <= MaxWords && name.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or '-' or '\'' or '’');
}
