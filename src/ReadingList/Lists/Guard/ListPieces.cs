namespace ReadingList.Lists.Guard;

/// <summary>
/// Cuts a text at places where no block goes on: headings and top-level bullets at the margin, outside code. Markdig
/// over pieces of a page or two takes a fraction of the time and memory it takes over one large text. Long tables are
/// cut between rows: to Markdig a table is one paragraph.
/// </summary>
internal sealed class ListPieces
{
    // In characters. The tree of a piece should be gone before the collector comes: of pieces eight times longer it meets
    // half a tree at each visit and copies it.
    private const int Size = 4 * 1024;
    private const int MaxSize = 2 * Size;
    private readonly string _text;
    private readonly List<ListPiece> _pieces = [];
    private readonly FenceTracker _fences = new();
    private readonly TableTracker _table = new();
    private int _start;
    private bool _holdsDefinitions;
    private string _header = "";
    private bool _afterItem;
    private int _paragraph;

    private ListPieces(string text, int start) => (_text, _start) = (text, start);

    public static List<ListPiece> Cut(string text)
    {
        var pieces = new ListPieces(text, FrontMatter.End(text));
        pieces.Run();
        return pieces._pieces;
    }

    private void Run()
    {
        var previous = ReadOnlySpan<char>.Empty;
        for (var at = _start; at < _text.Length;)
        {
            var end = ReadingBounds.LineEnd(_text, at);
            var line = _text.AsSpan(at, end - at);
            Enter(line, previous, at);
            previous = line;
            at = end + 1;
            if (at < _text.Length && _text[end] == '\r' && _text[at] == '\n') at++;
        }

        _pieces.Add(new ListPiece(_start, _text.Length, _header, _holdsDefinitions));
    }

    private void Enter(ReadOnlySpan<char> line, ReadOnlySpan<char> previous, int at)
    {
        var outside = _fences.Enter(line);
        if (outside && MayCut(line, at)) Close(at, "");
        // One in a quote or an item holds for the whole text, too.
        _holdsDefinitions |= DefinitionLines.IsCandidate(line.TrimStart(" \t>-*+0123456789.)"));
        _afterItem = outside && IsItem(line);
        if (line.IsWhiteSpace()) _paragraph = at + line.Length;
        if (!outside) _table.Leave();
        else if (_table.Enter(line, previous) && !OpenCode.Holds(_text, Math.Max(_start, _paragraph), at)) Close(at, _table.Header);
    }

    private bool MayCut(ReadOnlySpan<char> line, int at)
    {
        if (at - _start < Size || line.Length == 0) return false;
        if (line[0] == '#') return IsHeading(line);
        return at - _start >= MaxSize && IsItem(line) && (_afterItem || !char.IsAsciiDigit(line[0]));
    }

    private void Close(int at, string header)
    {
        _pieces.Add(new ListPiece(_start, at, _header, _holdsDefinitions));
        (_start, _header, _holdsDefinitions) = (at, header, false);
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] is ' ' or '\t';
    }

    // "* [", "- a", "12. a" at the margin; not "* * *".
    private static bool IsItem(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && at < 9 && char.IsAsciiDigit(line[at])) at++;
        if (at == 0 ? line.Length == 0 || line[0] is not ('-' or '*' or '+') : at == line.Length || line[at] is not ('.' or ')')) return false;
        return at + 2 < line.Length && line[at + 1] == ' ' && (char.IsLetterOrDigit(line[at + 2]) || line[at + 2] is '[' or '`');
    }
}
