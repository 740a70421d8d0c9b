using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>What is carried from block to block while the nodes of a text are made.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Offset">Where the parsed piece begins in it.</param>
internal sealed record ReadingScope(SourceText Source, LinkLedger Ledger, int Offset)
{
    private bool _noMoreComments;

    /// <summary>Everything before this offset stands in an HTML comment that opened earlier.</summary>
    public int CommentEnd { get; private set; }

    /// <summary>Notes a comment that opens at an offset; false where none does or where it never ends.</summary>
    public bool OpensComment(int offset)
    {
        if (_noMoreComments || string.CompareOrdinal(Source.Text, offset, "<!--", 0, 4) != 0) return false;
        var end = Source.Text.IndexOf("-->", offset + 4, StringComparison.Ordinal);
        // Asked once: a text with ten thousand open comments must not be searched to its end ten thousand times.
        _noMoreComments = end < 0;
        if (end >= 0) CommentEnd = Math.Max(CommentEnd, end + 3);
        return end >= 0;
    }
}
