namespace ReadingList.Lists.Guard;

/// <summary>
/// What a text may ask of a Markdown parser. Real lists stay far below; texts built to make a parser work for minutes
/// are refused before it sees them, at the line that goes too far.
/// </summary>
internal sealed class ReadingBounds
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

    private readonly Nesting _nesting = new();
    private readonly ParagraphMarks _paragraph = new();
    private readonly FenceTracker _fences = new();
    private readonly TableTracker _table = new();
    private readonly int _length;
    private long _work;
    private long _cells;
    private int _definitions;
    private int _markers;

    private ReadingBounds(int length) => _length = length;

    /// <returns>The offset of what goes too far and a sentence on it; null where the text may be read.</returns>
    public static (int Offset, string Message)? Check(string text)
    {
        if (text.Length > MaxLength) return (0, $"The text is longer than {MaxLength / (1024 * 1024)} million characters.");
        var bounds = new ReadingBounds(text.Length);
        var previous = ReadOnlySpan<char>.Empty;
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            var line = text.AsSpan(start, end - start);
            if ((bounds.Enter(line, previous) ?? bounds.Sum()) is { } message) return (start, message);
            previous = line;
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') start++;
        }

        return null;
    }

    private string? Enter(ReadOnlySpan<char> line, ReadOnlySpan<char> previous)
    {
        if (line.Length > MaxLineLength) return $"This line is longer than {MaxLineLength / 1024} thousand characters.";
        if (_nesting.Enter(line, out var markers) > MaxNesting) return $"Lists and quotes are nested more than {MaxNesting} deep here.";
        var beginsParagraph = markers == 0 && previous.IsWhiteSpace() && !line.IsWhiteSpace();
        _markers += markers + (beginsParagraph || IsFence(line) ? 1 : 0);
        _fences.Enter(line);
        var isDefinition = DefinitionLines.IsCandidate(line);
        if (isDefinition && ++_definitions > MaxDefinitions) return $"The text defines more than {MaxDefinitions} reference links.";
        var opensBlock = _table.Enter(line, previous) || markers > 0;
        if (opensBlock || _fences.IsSurelyCode || line.IsWhiteSpace())
        {
            _cells += _paragraph.Cells;
            _work += _paragraph.Close();
        }

        if (!isDefinition && !_fences.IsSurelyCode) _paragraph.Add(line);
        return null;
    }

    private string? Sum()
    {
        if (_paragraph.Marks > MaxOpenMarks) return $"This paragraph opens more than {MaxOpenMarks} brackets or emphases that nothing closes.";
        if (_paragraph.Length > MaxParagraphLength) return $"This paragraph is longer than {MaxParagraphLength / 1024} thousand characters.";
        if (_markers > FreeMarkers + (_length / CharactersPerMarker)) return $"The text up to here holds {_markers} bullets, quotes, headings and paragraphs, far more than a list of its length.";
        if (_cells + _paragraph.Cells > FreeCells + (_length / CharactersPerCell)) return "The tables up to here hold far more cells than the text has words.";
        return _work > FreeWork + ((long)_length * WorkPerCharacter) ? "The text up to here holds too many open brackets and emphases." : null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];

    public static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : start + end;
    }
}
