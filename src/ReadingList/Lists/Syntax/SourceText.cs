using ReadingList.Lists.Guard;

namespace ReadingList.Lists.Syntax;

/// <summary>The text as given, with its lines: turns offsets into places a curator can find.</summary>
internal sealed class SourceText
{
    private const int ExcerptLength = 200;
    private readonly List<int> _lineStarts = [0];
    private (int Line, string Text) _excerpt;
    private int _lastLine;

    public SourceText(string text)
    {
        Text = text;
        for (var at = ReadingBounds.LineEnd(text, 0); at < text.Length; at = ReadingBounds.LineEnd(text, _lineStarts[^1]))
        {
            // CR ends a line by itself too, as in CommonMark.
            _lineStarts.Add(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1);
        }
    }

    public string Text { get; }

    /// <summary>Known before the first block is read.</summary>
    public Footnotes Footnotes { get; set; } = Footnotes.None;

    public int LineCount => _lineStarts.Count;

    /// <returns>1-based.</returns>
    public int LineOf(int offset)
    {
        // Asked for one link after the other: nearly always the same line again, or the next.
        for (var line = Math.Max(_lastLine, 1); line <= Math.Min(_lastLine + 1, LineCount); line++)
        {
            if (Holds(line, offset)) return _lastLine = line;
        }

        var index = _lineStarts.BinarySearch(offset);
        return _lastLine = index >= 0 ? index + 1 : ~index;
    }

    private bool Holds(int line, int offset) => offset >= _lineStarts[line - 1] && (line == LineCount || offset < _lineStarts[line]);

    /// <returns>1-based, in UTF-16 units.</returns>
    public int ColumnOf(int offset) => offset - LineStart(LineOf(offset)) + 1;

    /// <summary>Offset of the first character of a 1-based line.</summary>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>The 1-based line as written, without its end, cut at 200 characters.</summary>
    public string Excerpt(int line)
    {
        // A line with ten thousand findings has one excerpt.
        if (_excerpt.Line != line) _excerpt = (line, Cut(Line(line)));
        return _excerpt.Text;
    }

    private static string Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= ExcerptLength) return text.ToString();
        var cut = char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return text[..cut].ToString();
    }

    public bool IsBlank(int line) => Line(line).IsWhiteSpace();

    /// <summary>The 1-based line without its end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = LineStart(line);
        var end = line < LineCount ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }
}
