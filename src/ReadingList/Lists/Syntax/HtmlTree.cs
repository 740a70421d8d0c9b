namespace ReadingList.Lists.Syntax;

/// <summary>The tokens of one HTML table or list → its node. What tags leave open ends where the next of its kind begins.</summary>
internal static class HtmlTree
{
    // Lists deeper than anyone writes them are text.
    private const int MaxDepth = 20;

    public static bool IsOpening(Token token) => token is { Kind: TokenKind.Tag, Text: "table" or "ul" or "ol" or "dl" };

    public static bool IsClosing(Token token) => token is { Kind: TokenKind.Tag, Text: "/table" or "/ul" or "/ol" or "/dl" };

    /// <summary>The index of the tag that closes the one at an index; -1 without one.</summary>
    public static int Close(ReadOnlySpan<Token> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Length; i++)
        {
            if (IsOpening(tokens[i])) depth++;
            else if (IsClosing(tokens[i]) && --depth == 0) return i;
        }

        return -1;
    }

    /// <param name="tokens">From the tag that opens it to the one that closes it.</param>
    public static Node Block(ReadOnlySpan<Token> tokens) => Block(tokens, 0);

    private static Node Block(ReadOnlySpan<Token> tokens, int depth) => tokens[0].Text == "table" ? Table(tokens[..^1]) : List(tokens[..^1], depth);

    private static Node Table(ReadOnlySpan<Token> tokens)
    {
        var rows = new List<Node>();
        foreach (var row in Parts(tokens, "tr", "tr"))
        {
            var inner = tokens[row];
            var cells = new List<Node>();
            var heads = 0;
            foreach (var part in Parts(inner, "td", "th"))
            {
                if (inner[part.Start].Text == "th") heads++;
                var content = Content(inner[part][1..]);
                cells.Add(new Node(NodeKind.Cell, inner[part.Start].Start) { Content = content });
            }

            var isHeader = cells.Count > 0 && (heads == cells.Count || (rows.Count == 0 && cells.Count > 1 && cells.TrueForAll(IsName)));
            if (cells.Count > 0) rows.Add(new Node(NodeKind.Row, inner[0].Start) { IsHeader = isHeader, Children = cells });
        }

        return new Node(NodeKind.Table, tokens[0].Start) { IsHtml = true, Children = rows };
    }

    // A first row of short words without a link names the columns, whatever tags its cells have.
    private static bool IsName(Node cell) => !cell.Content.Holds(TokenKind.Link) && cell.Content.Plain.Trim().Length is > 0 and <= 20;

    private static Node List(ReadOnlySpan<Token> tokens, int depth)
    {
        var items = new List<Node>();
        foreach (var part in Parts(tokens, "li", "dt"))
        {
            var item = tokens[part];
            var children = new List<Node>();
            AddBlocks(item[1..], children, depth + 1);
            items.Add(new Node(NodeKind.Item, item[0].Start) { Text = "*", Children = children });
        }

        return new Node(NodeKind.List, tokens[0].Start) { IsHtml = true, Children = items };
    }

    // The text of an item, the definitions behind a term, and the lists and tables within.
    private static void AddBlocks(ReadOnlySpan<Token> tokens, List<Node> blocks, int depth)
    {
        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var isBlock = depth < MaxDepth && IsOpening(tokens[i]);
            if (!isBlock && tokens[i] is not { Kind: TokenKind.Tag, Text: "dd" or "p" }) continue;
            AddText(tokens[start..i], blocks);
            start = i + 1;
            if (!isBlock || Close(tokens, i) is var close && close < 0) continue;
            blocks.Add(Block(tokens[i..(close + 1)], depth));
            (i, start) = (close, close + 1);
        }

        AddText(tokens[start..], blocks);
    }

    private static void AddText(ReadOnlySpan<Token> tokens, List<Node> blocks)
    {
        var content = Content(tokens);
        if (content.Tokens.Length > 0) blocks.Add(new Node(NodeKind.Paragraph, content.Tokens[0].Start) { Content = content });
    }

    private static Run Content(ReadOnlySpan<Token> tokens)
    {
        var content = new List<Token>(tokens.Length);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Tag) continue;
            // A line break of the source is a blank here; one that was meant is a tag.
            content.Add(token is { Kind: TokenKind.Break, IsHard: false } ? new Token(TokenKind.Text, " ", token.Start, token.End) : token);
        }

        return new Run([.. content]).Trim();
    }

    // From each tag of a name to the next of it, or to its end, outside of blocks within.
    private static List<Range> Parts(ReadOnlySpan<Token> tokens, string name, string other)
    {
        var parts = new List<Range>();
        var (depth, start) = (0, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && IsOpening(tokens[i])) depth++;
            else if (i > 0 && depth > 0 && IsClosing(tokens[i])) depth--;
            if (depth > 0 || tokens[i].Kind != TokenKind.Tag) continue;
            var tag = tokens[i].Text;
            var opens = tag == name || tag == other;
            if (!opens && !Closes(tag, name, other)) continue;
            if (start >= 0) parts.Add(start..i);
            start = opens ? i : -1;
        }

        if (start >= 0) parts.Add(start..tokens.Length);
        return parts;
    }

    private static bool Closes(string tag, string name, string other) =>
        tag[0] == '/' && (tag.AsSpan(1).SequenceEqual(name) || (tag.AsSpan(1).SequenceEqual(other) && other != "dt"));
}
