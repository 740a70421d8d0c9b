using System.Buffers;

namespace ReadingList.Lists.Guard;

/// <summary>Counts what makes a paragraph dear to parse: brackets and emphases that may stay open.</summary>
internal sealed class ParagraphMarks
{
    private static readonly SearchValues<char> Dear = SearchValues.Create("[](*_~`<");

    private int _backticks;
    private int _angles;
    private int _bars;
    private int _lines;

    public int Marks { get; private set; }

    public int Length { get; private set; }

    /// <summary>Cells of a table that these lines may be: lines times the width of the widest.</summary>
    public long Cells => _bars == 0 ? 0 : (long)_lines * (_bars + 1);

    public void Add(ReadOnlySpan<char> line)
    {
        Length += line.Length + 1;
        _bars = Math.Max(_bars, line.Count('|'));
        _lines++;
        var (close, addressEnd) = (-1, -1);
        for (var i = line.IndexOfAny(Dear); i >= 0 && i < line.Length; i = Next(line, i + 1))
        {
            switch (line[i])
            {
                case '[' when ClosedLink(line, i, out var labelEnd, out var end):
                    (close, addressEnd) = (labelEnd, end);
                    break;
                case ']' when i == close:
                    i = addressEnd;
                    break;
                case '[':
                    Marks++;
                    break;
                case ']' or '(' when i > 0 && line[i - 1] == ']':
                    Marks++;
                    break;
                case '*' or '_' or '~':
                    i = LastOfItsKind(line, i);
                    Marks++;
                    break;
                case '`':
                    i = LastOfItsKind(line, i);
                    // Code spans that close are cheap: count them in pairs.
                    if (++_backticks % 4 == 0) Marks++;
                    break;
                case '<' when ++_angles % 4 == 0:
                    Marks++;
                    break;
            }
        }
    }

    private static int LastOfItsKind(ReadOnlySpan<char> line, int at)
    {
        while (at + 1 < line.Length && line[at + 1] == line[at]) at++;
        return at;
    }

    private static int Next(ReadOnlySpan<char> line, int from)
    {
        var next = from < line.Length ? line[from..].IndexOfAny(Dear) : -1;
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The paragraph is over.</summary>
    /// <returns>The work that it asks for.</returns>
    public long Close()
    {
        var work = (long)Marks * Marks;
        (Marks, Length, _backticks, _angles, _bars, _lines) = (0, 0, 0, 0, 0, 0);
        return work;
    }

    // "[label](address)" with no bracket in the label: nothing of it stays open.
    private static bool ClosedLink(ReadOnlySpan<char> line, int open, out int close, out int addressEnd)
    {
        (close, addressEnd) = (-1, -1);
        var label = line[(open + 1)..].IndexOfAny('[', ']');
        if (label < 0) return false;
        close = open + 1 + label;
        if (line[close] != ']' || close + 1 >= line.Length || line[close + 1] != '(') return false;
        var end = line[(close + 2)..].IndexOfAny(')', '[', ' ');
        addressEnd = close + 2 + end;
        return end >= 0 && line[addressEnd] == ')';
    }
}
