using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ReadingList.Lists.Syntax;

/// <summary>Markdig's blocks → <see cref="Node"/>.</summary>
internal static class NodeReader
{
    /// <summary>The blocks of a document in order; what stands in HTML comments is left out, its links are reported.</summary>
    public static List<Node> Read(MarkdownDocument document, ReadingScope scope)
    {
        var nodes = new List<Node>(document.Count);
        AddAll(document, nodes, scope);
        return nodes;
    }

    private static void AddAll(ContainerBlock container, List<Node> nodes, ReadingScope scope)
    {
        var holdsTags = false;
        foreach (var block in container)
        {
            var hidden = scope.Offset + block.Span.Start < scope.CommentEnd;
            if (Read(block, scope) is not { } node || hidden) continue;
            nodes.Add(node);
            holdsTags |= node.Kind == NodeKind.Paragraph && node.Content.Holds(TokenKind.Tag);
        }

        if (holdsTags) HtmlBlocks.Shape(nodes);
    }

    private static Node? Read(Block block, ReadingScope scope) => block switch
    {
        YamlFrontMatterBlock or LinkReferenceDefinitionGroup => null,
        HeadingBlock heading => Leaf(NodeKind.Heading, heading, scope, heading.Level),
        ParagraphBlock paragraph => Leaf(NodeKind.Paragraph, paragraph, scope),
        ListBlock list => List(list, scope),
        Table table => Rows(table, scope),
        QuoteBlock quote => Container(NodeKind.Quote, quote, scope),
        CodeBlock code => new Node(NodeKind.Code, Start(code, scope)) { Text = code.Lines.ToString() },
        LeafBlock leaf => Leaf(NodeKind.Paragraph, leaf, scope),
        ContainerBlock other => Container(NodeKind.Quote, other, scope),
        _ => null,
    };

    private static Node Leaf(NodeKind kind, LeafBlock block, ReadingScope scope, int level = 0) => new(kind, Start(block, scope))
    {
        Level = (byte)level,
        Content = block.Inline is null ? Run.Empty : TokenReader.Read(block.Inline, scope),
    };

    private static Node List(ListBlock block, ReadingScope scope)
    {
        var list = new Node(NodeKind.List, Start(block, scope)) { Indent = block.Column, Children = new List<Node>(block.Count) };
        foreach (var child in block)
        {
            var hidden = scope.Offset + child.Span.Start < scope.CommentEnd;
            var marker = block.IsOrdered && child is ListItemBlock { Order: var order } ? $"{order}." : "*";
            var blocks = (ContainerBlock)child;
            var item = new Node(NodeKind.Item, Start(child, scope)) { Indent = child.Column, Text = marker, Children = new List<Node>(blocks.Count) };
            AddAll(blocks, item.Children, scope);
            if (!hidden) list.Children.Add(item);
        }

        return list;
    }

    private static Node Rows(Table block, ReadingScope scope)
    {
        var table = new Node(NodeKind.Table, Start(block, scope)) { Children = new List<Node>(block.Count) };
        foreach (var child in block.OfType<TableRow>())
        {
            var row = new Node(NodeKind.Row, Start(child, scope)) { IsHeader = child.IsHeader, Children = new List<Node>(child.Count) };
            foreach (var cell in child.OfType<TableCell>())
            {
                row.Children.Add(new Node(NodeKind.Cell, Start(cell, scope)) { Content = Content(cell, scope) });
            }

            table.Children.Add(row);
        }

        return table;
    }

    private static Run Content(TableCell cell, ReadingScope scope)
    {
        var content = Run.Empty;
        foreach (var block in cell)
        {
            if (block is not LeafBlock { Inline: { } inlines }) continue;
            var run = TokenReader.Read(inlines, scope);
            content = content.Tokens.Length == 0 ? run : new Run([.. content.Tokens, .. run.Tokens]);
        }

        return content;
    }

    private static Node Container(NodeKind kind, ContainerBlock block, ReadingScope scope)
    {
        var node = new Node(kind, Start(block, scope)) { Children = new List<Node>(block.Count) };
        AddAll(block, node.Children, scope);
        return node;
    }

    private static int Start(Block block, ReadingScope scope) => scope.Offset + Math.Max(block.Span.Start, 0);
}
