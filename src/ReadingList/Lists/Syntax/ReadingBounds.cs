namespace ReadingList.Lists.Syntax;

/// <summary>
/// What a text may ask of a Markdown parser. Real lists stay far below; texts built to make a parser work for minutes
/// are refused before it sees them, at the line that goes too far.
/// </summary>
internal static class ReadingBounds
{
    public const int MaxLength = 128 * 1024 * 1024;
    public const int MaxLineLength = 256 * 1024;
    public const int MaxParagraphLength = 256 * 1024;
    public const int MaxNesting = 60;
    public const int MaxDefinitions = 5_000;
    public const int MaxOpenMarks = 1_000;

    // Bullets, quotes, headings, fences and paragraphs: a list has one in some thirty characters, and every one costs a block.
    private const int FreeMarkers = 20_000;
    private const int CharactersPerMarker = 16;

    // Every row of a table is filled up to the width of its widest.
    private const int FreeCells = 50_000;
    private const int CharactersPerCell = 8;

    // The work of a paragraph grows with the square of its open marks; a text may ask for so much of it in all.
    private const long FreeWork = 20_000_000;
    private const int WorkPerCharacter = 20;

    /// <returns>The offset of what goes too far and a sentence on it; null where the text may be read.</returns>
    public static (int Offset, string Message)? Check(string text)
    {
        if (text.Length > MaxLength) return (0, $"The text is longer than {MaxLength / (1024 * 1024)} million characters.");
        var work = 0L;
        var allowed = FreeWork + ((long)text.Length * WorkPerCharacter);
        var definitions = 0;
        var (markers, cells) = (0, 0L);
        var allowedMarkers = FreeMarkers + (text.Length / CharactersPerMarker);
        var nesting = new Nesting();
        var paragraph = new ParagraphMarks();
        var fences = new FenceTracker();
        var table = new TableTracker();
        var previous = ReadOnlySpan<char>.Empty;
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            var line = text.AsSpan(start, end - start);
            if (line.Length > MaxLineLength) return (start, $"This line is longer than {MaxLineLength / 1024} thousand characters.");
            var depth = nesting.Enter(line, out var lineMarkers);
            var opensBlock = lineMarkers > 0;
            markers += lineMarkers + (IsFence(line) || (lineMarkers == 0 && previous.IsWhiteSpace() && !line.IsWhiteSpace()) ? 1 : 0);
            if (depth > MaxNesting) return (start, $"Lists and quotes are nested more than {MaxNesting} deep here.");
            fences.Enter(line);
            var isDefinition = DefinitionLines.IsCandidate(line);
            if (isDefinition && ++definitions > MaxDefinitions) return (start, $"The text defines more than {MaxDefinitions} reference links.");
            opensBlock |= table.Enter(line, previous);
            previous = line;
            if (opensBlock || fences.IsSurelyCode || line.IsWhiteSpace())
            {
                cells += paragraph.Cells;
                work += paragraph.Close();
            }

            if (!isDefinition && !fences.IsSurelyCode) paragraph.Add(line);
            if (paragraph.Marks > MaxOpenMarks) return (start, $"This paragraph opens more than {MaxOpenMarks} brackets or emphases that nothing closes.");
            if (paragraph.Length > MaxParagraphLength) return (start, $"This paragraph is longer than {MaxParagraphLength / 1024} thousand characters.");
            if (markers > allowedMarkers) return (start, $"The text up to here holds {markers} bullets, quotes, headings and paragraphs, far more than a list of its length.");
            if (cells + paragraph.Cells > FreeCells + (text.Length / CharactersPerCell)) return (start, "The tables up to here hold far more cells than the text has words.");
            if (work > allowed) return (start, "The text up to here holds too many open brackets and emphases.");
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') start++;
        }

        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];

    public static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : start + end;
    }
}
