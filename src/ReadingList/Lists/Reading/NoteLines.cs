using System.Text;
using ReadingList.Lists.Rules;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A note as it grows, as Markdown and as plain text.</summary>
internal sealed class NoteLines(SourceText source)
{
    private readonly StringBuilder _markdown = new();
    private readonly StringBuilder _plain = new();
    private bool _afterParagraph;

    public string? Markdown => _markdown.Length == 0 ? null : _markdown.ToString();

    public string? Text => _plain.Length == 0 ? null : _plain.ToString();

    public void Add(Node node, int depth)
    {
        switch (node.Kind)
        {
            case NodeKind.List:
                foreach (var item in node.Children) AddItem(item, depth);
                break;
            case NodeKind.Code:
                AddCode(node.Code, depth);
                break;
            case NodeKind.Paragraph or NodeKind.Heading or NodeKind.Cell:
                foreach (var line in node.Lines()) AddLine(line, depth, "");
                break;
            default:
                foreach (var child in node.Children) Add(child, depth);
                break;
        }
    }

    public void AddItem(Node item, int depth)
    {
        var first = item.Children.FirstOrDefault();
        var head = first?.Kind == NodeKind.Paragraph ? first : null;
        if (head is not null)
        {
            var marker = item.Marker + " ";
            foreach (var line in head.Lines())
            {
                AddLine(line, depth, marker);
                marker = "";
            }
        }

        foreach (var child in item.Children.Where(child => child != head)) Add(child, depth + 1);
    }

    /// <summary>One line; <paramref name="marker"/> begins an item, none continues or begins a paragraph.</summary>
    public void AddLine(Run line, int depth, string marker)
    {
        var plain = NoteText.Of(line);
        if (plain.Length == 0) return;
        if (_plain.Length > 0) _plain.Append('\n');
        _plain.Append(plain);
        var indent = new string(' ', depth * 4);
        if (_markdown.Length > 0) _markdown.Append(marker.Length == 0 || _afterParagraph ? "\n\n" : "\n");
        _markdown.Append(indent).Append(marker).Append(RunMarkdown.Of(line, source));
        _afterParagraph = marker.Length == 0;
    }

    private void AddCode(string code, int depth)
    {
        var text = code.Trim('\r', '\n');
        if (text.Length == 0) return;
        if (_plain.Length > 0) _plain.Append('\n');
        _plain.Append(PlainText.Composed(text));
        if (_markdown.Length > 0) _markdown.Append("\n\n");
        var indent = new string(' ', (depth * 4) + 4);
        _markdown.Append(indent).Append(text.Replace("\n", "\n" + indent, StringComparison.Ordinal));
        _afterParagraph = true;
    }
}
