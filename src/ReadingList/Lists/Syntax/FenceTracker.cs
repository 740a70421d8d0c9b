namespace ReadingList.Lists.Syntax;

/// <summary>Knows, line by line, whether a place at the margin is surely outside fenced code.</summary>
internal sealed class FenceTracker
{
    private char _fence;
    private int _length;
    private bool _isIndented;
    private bool _isLost;

    /// <summary>Inside a fence of the margin: no parser reads links here.</summary>
    public bool IsSurelyCode => _fence != '\0' && !_isIndented && !_isLost;

    /// <returns>False inside code, and from where on it cannot be told any more.</returns>
    public bool Enter(ReadOnlySpan<char> line)
    {
        if (_isLost) return false;
        var rest = line.TrimStart(" \t>");
        var indented = rest.Length < line.Length;
        if (_fence == '\0') return !Opens(rest, indented, line);
        if (Closes(rest)) _fence = '\0';
        // A fence that opened inside an item ends with the item, at any line of the margin; whether it was inside
        // one only the parser knows.
        else _isLost = _isIndented && !indented && rest.Length > 0;
        return false;
    }

    private bool Opens(ReadOnlySpan<char> rest, bool indented, ReadOnlySpan<char> line)
    {
        var content = WithoutMarkers(rest);
        if (content.Length < 3 || content[0] is not ('`' or '~')) return false;
        var length = content.IndexOfAnyExcept(content[0]);
        if (length < 0) length = content.Length;
        if (length < 3 || (content[0] == '`' && content[length..].Contains('`'))) return false;
        // A quote's fence ends with the quote.
        if (line.TrimStart() is ['>', ..]) return false;
        (_fence, _length, _isIndented) = (content[0], length, indented || content.Length < rest.Length);
        return true;
    }

    private bool Closes(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(_fence);
        if (length < 0) length = rest.Length;
        return length >= _length && rest[length..].IsWhiteSpace();
    }

    private static ReadOnlySpan<char> WithoutMarkers(ReadOnlySpan<char> rest)
    {
        while (rest.Length > 2 && rest[0] is '-' or '*' or '+' && rest[1] == ' ') rest = rest[2..].TrimStart();
        if (rest.Length == 0 || !char.IsAsciiDigit(rest[0])) return rest;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && rest.Length > digits + 1 && rest[digits] is '.' or ')' ? rest[(digits + 1)..].TrimStart() : rest;
    }
}
