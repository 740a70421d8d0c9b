using ReadingList.Catalog.Addresses;

namespace ReadingList.Lists.Syntax;

/// <summary>
/// Marks of byte order and zero-width blanks where a line, or its text behind the bullet, begins: files that were put together
/// have them. To Markdown they are letters, so that neither heading nor bullet would be seen.
/// </summary>
internal static class InvisibleStarts
{
    /// <returns>The text with a blank in the place of each; the same string where it has none. All places stay where they were.</returns>
    public static string Blanked(string text)
    {
        char[]? blanked = null;
        for (var at = InvisibleMarks.First(text); at >= 0 && at < text.Length; at = InvisibleMarks.Next(text, at + 1))
        {
            if (Begins(text, at)) (blanked ??= text.ToCharArray())[at] = ' ';
        }

        return blanked is null ? text : new string(blanked);
    }

    /// <summary>Whether nothing but blanks, bullets and others of its kind stand before it on its line.</summary>
    public static bool Begins(string text, int at)
    {
        while (at > 0 && (InvisibleMarks.IsOne(text[at - 1]) || text[at - 1] is ' ' or '\t' or '*' or '-' or '+' or '>' or '#' or '|')) at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}
