using System.Globalization;

namespace ReadingList.Search;

/// <summary>Chooses the stretch of a note to show. Cuts between words, where there are any, and never inside a grapheme.</summary>
internal static class NoteExcerpt
{
    /// <summary>Characters of a note that are shown without cutting.</summary>
    internal const int Length = 320;

    private const int Before = 80;

    /// <summary>How far a cut moves to find a space.</summary>
    private const int Slack = 30;

    /// <returns>Start and end in <paramref name="text"/>; both ends of the text where they are near.</returns>
    internal static (int Start, int End) Around(string text, int hit)
    {
        var start = hit <= Before + Slack ? 0 : Cut(text, hit - Before, hit);
        var end = start + Length + Slack >= text.Length ? text.Length : Cut(text, start + Length, start + Length + Slack);
        return (start, end);
    }

    // The beginning of a word between the two, else the beginning of a grapheme.
    private static int Cut(string text, int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + Slack); at++)
        {
            if (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at])) return at;
        }

        return StringInfo.ParseCombiningCharacters(text).Append(text.Length).First(start => start >= from);
    }
}
