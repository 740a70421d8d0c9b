using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary>Several lines as one.</summary>
internal static class TextLines
{
    public static Run Join(ReadOnlySpan<TextLine> lines)
    {
        var tokens = new List<Token>();
        foreach (var line in lines)
        {
            if (line.Content.Tokens.Length == 0) continue;
            if (tokens.Count > 0) tokens.Add(new Token(TokenKind.Break, "", line.Content.Tokens[0].Start, line.Content.Tokens[0].Start));
            tokens.AddRange(line.Content.Tokens);
        }

        return new Run([.. tokens]);
    }
}
