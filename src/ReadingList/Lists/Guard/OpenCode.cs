namespace ReadingList.Lists.Guard;

/// <summary>Whether a place in a paragraph lies within a code span: to Markdig the rows of a table are one paragraph, and a span may begin in one row and end in another.</summary>
internal static class OpenCode
{
    // No further than a page: one that never ends is none, and a text of nothing else is not looked through for each of its rows.
    private const int MaxLookAhead = 16 * 1024;
    private const int MaxUnclosed = 8;

    public static bool Holds(string text, int start, int place)
    {
        var end = Math.Min(text.Length, place + MaxLookAhead);
        var unclosed = 0;
        for (var at = NextRun(text, start, place, out var length); at >= 0 && unclosed < MaxUnclosed; at = NextRun(text, at, place, out length))
        {
            at += length;
            if (Close(text, at, end, length) is var close && close < 0) unclosed++;
            else if (close >= place) return !HoldsBlankLine(text.AsSpan(place, close + 1 - place));
            else at = close + length;
        }

        return false;
    }

    // The next backticks that no backslash escapes; -1 without any before the end.
    private static int NextRun(string text, int from, int end, out int length)
    {
        length = 0;
        while (from < end)
        {
            var next = text.AsSpan(from, end - from).IndexOf('`');
            if (next < 0) return -1;
            var at = from + next;
            length = Length(text, at);
            if (at == 0 || text[at - 1] != '\\') return at;
            from = at + 1;
        }

        return -1;
    }

    private static int Close(string text, int from, int end, int length)
    {
        for (var at = from; at < end; at += Length(text, at))
        {
            var next = text.AsSpan(at, end - at).IndexOf('`');
            if (next < 0) return -1;
            at += next;
            if (Length(text, at) == length) return at;
        }

        return -1;
    }

    private static int Length(string text, int at) => text.AsSpan(at).IndexOfAnyExcept('`') is var length and >= 0 ? length : text.Length - at;

    private static bool HoldsBlankLine(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace()) return true;
        }

        return false;
    }
}
