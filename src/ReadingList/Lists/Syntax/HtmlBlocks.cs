namespace ReadingList.Lists.Syntax;

/// <summary>
/// Headings, tables and lists that are written in HTML → the nodes of their Markdown: <c>&lt;tr&gt;</c> a row, <c>&lt;li&gt;</c>
/// an item, <c>&lt;dt&gt;</c> an item with its <c>&lt;dd&gt;</c> below it. Markdown's parser knows them as paragraphs.
/// </summary>
internal static class HtmlBlocks
{
    private const int MaxParagraphs = 200;

    /// <summary>Replaces the paragraphs that hold such a block, from the tag that opens it to the one that closes it.</summary>
    public static void Shape(List<Node> nodes)
    {
        for (var at = 0; at < nodes.Count; at++)
        {
            // What follows a heading is looked at next: it may begin with another.
            if (nodes[at].Kind != NodeKind.Paragraph || ShapeHeading(nodes, at) || Opening(nodes[at].Content.Tokens) is var open && open < 0) continue;
            var (tokens, count) = Gather(nodes, at, open);
            var close = HtmlTree.Close(tokens, open);
            if (close < 0) continue;
            var shaped = new List<Node>(3);
            AddParagraph(tokens.AsSpan(0, open), shaped);
            shaped.Add(HtmlTree.Block(tokens.AsSpan(open, close + 1 - open)));
            AddParagraph(tokens.AsSpan(close + 1), shaped);
            nodes.RemoveRange(at, count);
            nodes.InsertRange(at, shaped);
        }
    }

    // "<h2>Tutorials</h2>", with what follows it on the same lines as a paragraph of its own.
    private static bool ShapeHeading(List<Node> nodes, int at)
    {
        var tokens = nodes[at].Content.Tokens;
        var open = Array.FindIndex(tokens, token => !IsSpace(token));
        if (open < 0 || tokens[open] is not { Kind: TokenKind.Tag, Text: ['h', >= '1' and <= '6'] name }) return false;
        var close = Array.FindIndex(tokens, open, token => token.Kind == TokenKind.Tag && token.Text == $"/{name}");
        var content = close < 0 ? Run.Empty : new Run(tokens[(open + 1)..close]).Trim();
        if (content.IsBlank) return false;
        var shaped = new List<Node>(2) { new(NodeKind.Heading, tokens[open].Start) { Level = (byte)(name[1] - '0'), Content = content } };
        AddParagraph(tokens.AsSpan(close + 1), shaped);
        nodes.RemoveAt(at);
        nodes.InsertRange(at, shaped);
        return true;
    }

    private static int Opening(Token[] tokens) => Array.FindIndex(tokens, HtmlTree.IsOpening);

    // A blank line cuts a block into paragraphs: it goes on until its end, but over no other block.
    private static (Token[] Tokens, int Count) Gather(List<Node> nodes, int from, int open)
    {
        var tokens = nodes[from].Content.Tokens;
        var count = 1;
        if (HtmlTree.Close(tokens, open) >= 0) return (tokens, count);
        var all = new List<Token>(tokens);
        while (count < MaxParagraphs && from + count < nodes.Count && nodes[from + count] is { Kind: NodeKind.Paragraph } next)
        {
            all.Add(new Token(TokenKind.Break, "", next.Start, next.Start));
            all.AddRange(next.Content.Tokens);
            count++;
            if (Array.Exists(next.Content.Tokens, HtmlTree.IsClosing) && HtmlTree.Close(tokens = [.. all], open) >= 0) return (tokens, count);
        }

        return (nodes[from].Content.Tokens, 1);
    }

    private static void AddParagraph(ReadOnlySpan<Token> tokens, List<Node> nodes)
    {
        while (!tokens.IsEmpty && IsSpace(tokens[0])) tokens = tokens[1..];
        while (!tokens.IsEmpty && IsSpace(tokens[^1])) tokens = tokens[..^1];
        if (!tokens.IsEmpty) nodes.Add(new Node(NodeKind.Paragraph, tokens[0].Start) { Content = new Run(tokens.ToArray()) });
    }

    private static bool IsSpace(Token token) => token.Kind == TokenKind.Break || (token.Kind == TokenKind.Text && string.IsNullOrWhiteSpace(token.Text));
}
