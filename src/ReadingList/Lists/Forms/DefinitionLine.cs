using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary><c>: a definition</c>: what a term above it means.</summary>
internal static class DefinitionLine
{
    /// <returns>The line without its colon; null where it begins with none.</returns>
    public static Run? Strip(Run line) =>
        line.Tokens is [{ Kind: TokenKind.Text, Text: var text }, ..] && text.AsSpan().TrimStart() is [':', ' ' or '\t', ..]
            ? line.Cut(text.IndexOf(':', StringComparison.Ordinal) + 1, int.MaxValue).Trim()
            : null;
}
