namespace ReadingList.Lists.Facts;

/// <summary>A text cut into pieces that may each be a fact: "Dec 5", "2022", "Google".</summary>
internal readonly ref struct FactPieces(ReadOnlySpan<char> text, ReadOnlySpan<Range> ranges)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Range> _ranges = ranges;

    public int Count => _ranges.Length;

    public ReadOnlySpan<char> this[int piece] => _text[_ranges[piece]];

    /// <summary>Where the text behind a piece begins.</summary>
    public int EndOf(int piece) => _ranges[piece].End.Value;
}
