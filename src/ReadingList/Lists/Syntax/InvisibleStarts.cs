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
        foreach (var at in Places(text)) (blanked ??= text.ToCharArray())[at] = ' ';
        return blanked is null ? text : new string(blanked);
    }

    /// <summary>Where those stand that have nothing before them on their line but blanks, bullets and others of their kind.</summary>
    public static IEnumerable<int> Places(string text)
    {
        // What was looked at already is not looked at again: a text may be nothing but such marks.
        var (seen, begins) = (0, true);
        for (var at = InvisibleMarks.First(text); at >= 0 && at < text.Length; at = InvisibleMarks.Next(text, at + 1))
        {
            var before = at;
            while (before > seen && MayStandBefore(text[before - 1])) before--;
            if (before > seen) begins = text[before - 1] is '\n' or '\r';
            seen = at + 1;
            if (begins) yield return at;
        }
    }

    private static bool MayStandBefore(char letter) => InvisibleMarks.IsOne(letter) || letter is ' ' or '\t' or '*' or '-' or '+' or '>' or '#' or '|';
}
