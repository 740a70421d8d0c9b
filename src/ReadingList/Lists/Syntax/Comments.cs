using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary><c>&lt;!-- … --&gt;</c>: read by nobody, so no entries; its links are reported.</summary>
internal static class Comments
{
    public static Token[] Drop(Token[] tokens, ReadingScope scope)
    {
        if (tokens[0].Start >= scope.CommentEnd && !Array.Exists(tokens, HoldsOpening)) return tokens;
        var seen = new List<Token>();
        foreach (var token in tokens) Add(token, seen, scope);
        return [.. seen];
    }

    private static bool HoldsOpening(Token token) => token.Kind == TokenKind.Text && token.Text.Contains("<!--", StringComparison.Ordinal);

    private static void Add(Token token, List<Token> seen, ReadingScope scope)
    {
        if (token.Start < scope.CommentEnd)
        {
            foreach (var link in new Run([token]).Links())
            {
                link.Link!.Use = LinkUse.Reported;
                link.Link.Place = LinkPlace.Comment;
            }

            if (token.End <= scope.CommentEnd || !token.MirrorsSource()) return;
            token = token.Part(scope.CommentEnd - token.Start, token.Text.Length);
        }

        var from = 0;
        while (token.MirrorsSource() && token.Text.IndexOf("<!--", from, StringComparison.Ordinal) is var at and >= 0)
        {
            if (!scope.OpensComment(token.Start + at)) break;
            seen.Add(token.Part(from, at));
            from = scope.CommentEnd - token.Start;
            if (from >= token.Text.Length) return;
        }

        seen.Add(from == 0 ? token : token.Part(from, token.Text.Length));
    }
}
