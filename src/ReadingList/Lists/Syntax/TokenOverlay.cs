namespace ReadingList.Lists.Syntax;

/// <summary>Lays something that was found in the source text over the tokens that it consists of.</summary>
internal static class TokenOverlay
{
    /// <param name="tokens">In the order of the text.</param>
    /// <param name="start">Offset where the found thing begins.</param>
    /// <param name="end">Offset behind it.</param>
    /// <param name="found">What takes the place of the tokens between; null leaves a gap.</param>
    /// <returns>Links and images in between stay, behind what was found: none may be lost.</returns>
    public static Token[] Lay(IEnumerable<Token> tokens, int start, int end, Token? found)
    {
        var laid = new List<Token>();
        var placed = found is null;
        foreach (var token in tokens)
        {
            if (token.End <= start)
            {
                laid.Add(token);
                continue;
            }

            if (token.Start < start && token.Kind == TokenKind.Text) laid.Add(token.Part(0, Math.Min(start - token.Start, token.Text.Length)));
            if (!placed) laid.Add(found!);
            placed = true;
            if (token.Start >= end || token.Kind is TokenKind.Link or TokenKind.Image) laid.Add(token);
            else if (token.End > end && token.Kind == TokenKind.Text) laid.Add(token.Part(Math.Min(end - token.Start, token.Text.Length), token.Text.Length));
        }

        if (!placed) laid.Add(found!);
        return [.. laid];
    }

    /// <summary>The tokens between two offsets, text cut.</summary>
    public static Token[] Between(Token[] tokens, int start, int end) =>
    [
        .. tokens
            .Where(token => token.End > start && token.Start < end)
            .Select(token => token.Kind == TokenKind.Text
                ? token.Part(Math.Clamp(start - token.Start, 0, token.Text.Length), Math.Clamp(end - token.Start, 0, token.Text.Length))
                : token),
    ];

    /// <summary>Whether the token's text is the source text itself, letter for letter, so that places in one are places in the other.</summary>
    public static bool MirrorsSource(this Token token) => token.Kind == TokenKind.Text && token.End - token.Start == token.Text.Length;
}
