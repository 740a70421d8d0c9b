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

    private Run[]? _lines;

    public NodeKind Kind { get; } = kind;

    /// <summary>Offset of its first character in the source text.</summary>
    public int Start { get; } = start;

    /// <summary>Of headings 1 to 6.</summary>
    public byte Level { get; init; }

    /// <summary>Of items: blanks before the bullet on its line; of lists: those of the first item.</summary>
    public int Indent { get; init; }

    /// <summary>Of items the bullet, "*" or "1."; of code blocks the code.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of rows: stands above the table's rule.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Of tables and lists: written in HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Of headings, paragraphs and cells.</summary>
    public Run Content { get; init; } = Run.Empty;

    /// <summary>Of items: where the items of their section keep what it heard of them, counted from 1; 0 before it has heard them.</summary>
    public int Seat { get; set; }

    public List<Node> Children { get; init; } = None;

    /// <summary>Whether its content holds no line break.</summary>
    public bool IsOneLine => !Content.Holds(TokenKind.Break);

    /// <summary>The lines of a paragraph, each with the break that ends it left out.</summary>
    public Run[] Lines() => _lines ??= MakeLines();

    private Run[] MakeLines()
    {
        if (IsOneLine) return [Content];
        var lines = new List<Run>();
        var from = 0;
        for (var i = 0; i < Content.Tokens.Length; i++)
        {
            if (Content.Tokens[i].Kind != TokenKind.Break) continue;
            lines.Add(Content.Slice(from, i));
            from = i + 1;
        }

        lines.Add(Content.Slice(from, Content.Tokens.Length));
        return [.. lines];
    }

    /// <summary>Does something with every run below this node, in the order of the text.</summary>
    public void ForEachRun(Action<Run> action)
    {
        if (Content.Tokens.Length > 0) action(Content);
        foreach (var child in Children) child.ForEachRun(action);
    }
}
