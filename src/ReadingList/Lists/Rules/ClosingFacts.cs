using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Rules;

/// <summary>Date, organisation and authors in emphasis at the very end of a line: <c>- What it is. *Google, 2015*</c>.</summary>
internal static class ClosingFacts
{
    /// <returns>The line without them.</returns>
    public static Run Take(Run line, ItemFacts facts)
    {
        var close = line.Tokens.Count - 1;
        while (close >= 0 && line.Tokens[close].Kind == TokenKind.Text && line.Tokens[close].Text.Trim(' ', '.').Length == 0) close--;
        if (close < 1 || line.Tokens[close] is not { Kind: TokenKind.StyleOff, Text: "*" or "_" } off) return line;
        var open = close - 1;
        while (open >= 0 && line.Tokens[open].Kind == TokenKind.Text) open--;
        if (open < 0 || line.Tokens[open].Kind != TokenKind.StyleOn || line.Tokens[open].Text != off.Text) return line;
        return FactFields.TakeAll(line.Slice(open + 1, close).Plain, facts) ? line.Slice(0, open) : line;
    }
}
