using System.Text;
using ReadingList.Lists.Rules;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A note as it grows, as Markdown and as plain text.</summary>
internal sealed class NoteLines(SourceText source)
{
    private StringBuilder? _markdown;
    private StringBuilder? _plain;
    private bool _afterParagraph;

    public bool IsEmpty => _plain is null;

    public string? Markdown => _markdown?.ToString();

    public string? Text => _plain?.ToString();

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
        var head = item.Children is [{ Kind: NodeKind.Paragraph } first, ..] ? first : null;
        if (head is not null)
        {
            var marker = item.Marker + " ";
            foreach (var line in head.Lines())
            {
                AddLine(line, depth, marker);
                marker = "";
            }
        }

        foreach (var child in item.Children)
        {
            if (child != head) Add(child, depth + 1);
        }
    }

    /// <summary>One line; <paramref name="marker"/> begins an item, none continues or begins a paragraph.</summary>
    public void AddLine(Run line, int depth, string marker)
    {
        if (line.Tokens.Count == 0) return;
        var plain = NoteText.Of(line);
        if (plain.Length == 0) return;
        Begin(plain, marker.Length == 0 || _afterParagraph ? "\n\n" : "\n");
        _markdown!.Append(' ', depth * 4).Append(marker).Append(RunMarkdown.Of(line, source));
        _afterParagraph = marker.Length == 0;
    }

    private void AddCode(string code, int depth)
    {
        var text = code.Trim('\r', '\n');
        if (text.Length == 0) return;
        Begin(PlainText.Composed(text), "\n\n");
        var indent = new string(' ', (depth * 4) + 4);
        _markdown!.Append(indent).Append(text.Replace("\n", "\n" + indent, StringComparison.Ordinal));
        _afterParagraph = true;
    }

    private void Begin(string plain, string separator)
    {
        if (_plain is null) (_plain, _markdown) = (new StringBuilder(plain.Length + 16), new StringBuilder(plain.Length + 32));
        else
        {
            _plain.Append('\n');
            _markdown!.Append(separator);
        }

        _plain.Append(plain);
    }
}
