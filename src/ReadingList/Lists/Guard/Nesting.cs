namespace ReadingList.Lists.Guard;

/// <summary>How deep the lists and quotes of a line are nested, judged by its markers and its indent alone.</summary>
internal sealed class Nesting
{
    private readonly Stack<int> _contentColumns = new();

    /// <param name="line">Without its end.</param>
    /// <param name="markers">Bullets, quotes, headings and rules that the line opens: with any, the paragraph above is over.</param>
    public int Enter(ReadOnlySpan<char> line, out int markers)
    {
        markers = 0;
        if (line.IsWhiteSpace()) return 0;
        var column = Indent(line, 0, 0, out var at);
        while (_contentColumns.TryPeek(out var above) && above > column) _contentColumns.Pop();
        var quotes = 0;
        while (at < line.Length && MarkerLength(line[at..]) is var length and > 0)
        {
            markers++;
            var isQuote = line[at] == '>';
            if (isQuote) quotes++;
            column += length;
            at += length;
            column = Indent(line, at, column, out at);
            if (_contentColumns.Count + quotes > ReadingBounds.MaxNesting) break;
            // A quote holds no content column: the next line repeats its marker.
            if (quotes == 0) _contentColumns.Push(column);
            else if (!isQuote) quotes++;
        }

        if (at < line.Length && (line[at] == '#' || !line[at..].TrimEnd().ContainsAnyExcept('=', '-'))) markers++;
        return _contentColumns.Count + quotes;
    }

    private static int Indent(ReadOnlySpan<char> line, int from, int column, out int at)
    {
        for (at = from; at < line.Length && line[at] is ' ' or '\t'; at++) column += line[at] == '\t' ? 4 - (column % 4) : 1;
        return column;
    }

    // "- ", "* ", "+ ", "> ", "12. ", "3) "
    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '>') return 1;
        if (rest[0] is '-' or '*' or '+') return rest.Length == 1 || rest[1] is ' ' or '\t' ? 1 : 0;
        var digits = 0;
        while (digits < rest.Length && digits < 10 && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits == 0 || digits == rest.Length || rest[digits] is not ('.' or ')')) return 0;
        return digits + 1 == rest.Length || rest[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }
}
