namespace ReadingList.Lists.Guard;

/// <summary>YAML at the head of a file: <c>---</c> … <c>---</c>.</summary>
internal static class FrontMatter
{
    private const int MaxLines = 200;

    /// <returns>The offset behind it, 0 where there is none.</returns>
    public static int End(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r", StringComparison.Ordinal)) return 0;
        var at = 0;
        for (var i = 0; i < MaxLines && at < text.Length; i++)
        {
            var end = ReadingBounds.LineEnd(text, at);
            var line = text.AsSpan(at, end - at).TrimEnd();
            at = Math.Min(end + 1, text.Length);
            if (at < text.Length && end < text.Length && text[end] == '\r' && text[at] == '\n') at++;
            if (i > 0 && line is "---" or "...") return at;
        }

        return 0;
    }
}
