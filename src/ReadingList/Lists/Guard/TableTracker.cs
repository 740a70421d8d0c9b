namespace ReadingList.Lists.Guard;

/// <summary>Follows, line by line, a table that stands at the margin with a bar before every row, and says where it may be cut.</summary>
internal sealed class TableTracker
{
    private const int RowsPerPiece = 50;
    private int _rows;

    /// <summary>The header that a piece beginning here has to repeat; empty outside tables.</summary>
    public string Header { get; private set; } = "";

    /// <returns>Whether a long table may be cut before this line.</returns>
    public bool Enter(ReadOnlySpan<char> line, ReadOnlySpan<char> previous)
    {
        if (line is not ['|', ..])
        {
            Leave();
            return false;
        }

        if (Header.Length == 0)
        {
            if (previous is ['|', ..] && IsRule(line)) Header = $"{Harmless(previous)}\n{line}\n";
            return false;
        }

        if (++_rows < RowsPerPiece) return false;
        _rows = 0;
        return true;
    }

    public void Leave() => (_rows, Header) = (0, "");

    private static bool IsRule(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept("|-: \t");

    // Names of columns, and nothing that could make a link, an emphasis or a tag of its own.
    private static string Harmless(ReadOnlySpan<char> header)
    {
        var names = header.ToString().ToCharArray();
        for (var i = 0; i < names.Length; i++)
        {
            if (!char.IsLetterOrDigit(names[i]) && names[i] is not ('|' or ' ')) names[i] = ' ';
        }

        return new string(names);
    }
}
