using System.Buffers;
using System.Text;

namespace ReadingList.Catalog.Addresses;

/// <summary>
/// Signs that nobody sees: zero-width blanks, marks of byte order and of writing direction, soft hyphens. They come along when a
/// text is copied and belong to no address.
/// </summary>
internal static class InvisibleMarks
{
    // Joiners are part of how some scripts, and some pictures, are written: between letters beyond ASCII they stay.
    private const string Joiners = "\u200C\u200D";

    private static readonly SearchValues<char> Marks =
        SearchValues.Create("\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    public static bool IsOne(char letter) => Marks.Contains(letter);

    /// <summary>Where the first one stands that means nothing; -1 without.</summary>
    public static int First(string text) => Next(text, 0);

    /// <summary>The same from a place on.</summary>
    public static int Next(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found)
        {
            if (MeansNothing(text, from + found)) return from + found;
            from += found + 1;
        }

        return -1;
    }

    /// <returns>The same string where it has none.</returns>
    public static string Without(string text)
    {
        if (First(text) < 0) return text;
        var seen = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!MeansNothing(text, i)) seen.Append(text[i]);
        }

        return Without(seen.ToString());
    }

    private static bool MeansNothing(string text, int at) =>
        IsOne(text[at]) && !(Joiners.Contains(text[at], StringComparison.Ordinal) && at > 0 && at + 1 < text.Length && IsJoined(text[at - 1]) && IsJoined(text[at + 1]));

    private static bool IsJoined(char letter) => letter > 0x7F && !IsOne(letter);
}
