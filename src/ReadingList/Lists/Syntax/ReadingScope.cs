using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>What is carried from block to block while the nodes of a text are made.</summary>
internal sealed class ReadingScope(SourceText source, LinkLedger ledger, int offset, int commentEnd)
{
    private bool _noMoreComments;

    /// <summary>The whole text.</summary>
    public SourceText Source { get; } = source;

    public LinkLedger Ledger { get; } = ledger;

    /// <summary>Tokens on their way into runs.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>Where the parsed piece begins in the text.</summary>
    public int Offset { get; } = offset;

    /// <summary>Everything before this offset stands in an HTML comment that opened earlier.</summary>
    public int CommentEnd { get; private set; } = commentEnd;

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
