namespace ReadingList.Lists.Guard;

/// <summary>Knows, line by line, whether a place at the margin is surely outside fenced code.</summary>
internal sealed class FenceTracker
{
    private const int MaxIndent = 3;
    private char _fence;
    private int _length;
    private int _column;
    private bool _isLost;

    /// <summary>Inside a fence of the margin: no parser reads links here.</summary>
    public bool IsSurelyCode => _fence != '\0' && _column == 0 && !_isLost;

    /// <returns>False inside code, and from where on it cannot be told any more.</returns>
    public bool Enter(ReadOnlySpan<char> line)
    {
        if (_isLost) return false;
        var rest = line.TrimStart(" \t");
        if (_fence == '\0') return !Opens(rest, line);
        var indent = Columns(line[..^rest.Length]);
        // A fence that opened inside an item ends with the item, at any line further left, and may be closed a little
        // further right; whether it was inside one only the parser knows.
        if (indent > _column + MaxIndent || !Closes(rest)) _isLost = indent < _column && rest.Length > 0;
        else if (indent == _column || _column == 0) _fence = '\0';
        else _isLost = true;
        return false;
    }

    private bool Opens(ReadOnlySpan<char> rest, ReadOnlySpan<char> line)
    {
        // A quote's fence ends with the quote.
        if (rest is ['>', ..]) return false;
        var content = WithoutMarkers(rest);
        if (content.Length < 3 || content[0] is not ('`' or '~')) return false;
        var length = content.IndexOfAnyExcept(content[0]);
        if (length < 0) length = content.Length;
        if (length < 3 || (content[0] == '`' && content[length..].Contains('`'))) return false;
        (_fence, _length, _column) = (content[0], length, Columns(line[..^content.Length]));
        return true;
    }

    private bool Closes(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(_fence);
        if (length < 0) length = rest.Length;
        return length >= _length && rest[length..].IsWhiteSpace();
    }

    // Width of what stands before a text, with tabs at every fourth column.
    private static int Columns(ReadOnlySpan<char> before)
    {
        var column = 0;
        foreach (var letter in before) column += letter == '\t' ? 4 - (column % 4) : 1;
        return column;
    }

    private static ReadOnlySpan<char> WithoutMarkers(ReadOnlySpan<char> rest)
    {
        while (rest.Length > 2 && rest[0] is '-' or '*' or '+' && rest[1] == ' ') rest = rest[2..].TrimStart();
        if (rest.Length == 0 || !char.IsAsciiDigit(rest[0])) return rest;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && rest.Length > digits + 1 && rest[digits] is '.' or ')' ? rest[(digits + 1)..].TrimStart() : rest;
    }
}
