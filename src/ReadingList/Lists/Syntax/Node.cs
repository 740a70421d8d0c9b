namespace ReadingList.Lists.Syntax;

internal enum NodeKind : byte
{
    Heading,
    Paragraph,
    List,
    Item,
    Table,
    Row,
    Cell,
    Code,
    Quote,
}

/// <summary>A block of the text. Markdig's types end where these begin.</summary>
internal sealed class Node(NodeKind kind, int start)
{
    // Leaves never get any.
    private static readonly List<Node> None = [];

    public NodeKind Kind { get; } = kind;

    /// <summary>Offset of its first character in the source text.</summary>
    public int Start { get; } = start;

    /// <summary>Of headings 1 to 6.</summary>
    public int Level { get; init; }

    /// <summary>Of items: blanks before the bullet on its line; of lists: those of the first item.</summary>
    public int Indent { get; init; }

    /// <summary>Of items: "*" or "1.".</summary>
    public string Marker { get; init; } = "";

    /// <summary>Of code blocks.</summary>
    public string Code { get; init; } = "";

    /// <summary>Of rows: stands above the table's rule.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Of headings, paragraphs and cells.</summary>
    public Run Content { get; set; } = Run.Empty;

    public List<Node> Children { get; init; } = None;

    /// <summary>Whether its content holds no line break.</summary>
    public bool IsOneLine => !Content.Tokens.Exists(token => token.Kind == TokenKind.Break);

    /// <summary>The lines of a paragraph, each with the break that ends it left out.</summary>
    public List<Run> Lines()
    {
        if (IsOneLine) return [Content];
        var lines = new List<Run>();
        var line = new List<Token>();
        foreach (var token in Content.Tokens)
        {
            if (token.Kind != TokenKind.Break)
            {
                line.Add(token);
                continue;
            }

            lines.Add(new Run(line));
            line = [];
        }

        lines.Add(new Run(line));
        return lines;
    }

    /// <summary>Does something with every run below this node, in the order of the text.</summary>
    public void ForEachRun(Action<Run> action)
    {
        if (Content.Tokens.Count > 0) action(Content);
        foreach (var child in Children) child.ForEachRun(action);
    }
}
