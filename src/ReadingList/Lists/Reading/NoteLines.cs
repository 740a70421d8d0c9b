using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A note as it grows, as Markdown and as plain text. One for all entries: the next begins where the last is finished.</summary>
internal sealed class NoteLines(SourceText source)
{
    private readonly List<string> _markdown = [];
    private readonly List<string> _plain = [];
    private bool _afterParagraph;

    public bool IsEmpty => _plain.Count == 0;

    public string? Markdown => _markdown.Count == 0 ? null : _markdown is [var only] ? only : string.Concat(_markdown);

    public string? Text => _plain.Count == 0 ? null : _plain is [var only] ? only : string.Join('\n', _plain);

    public void Clear()
    {
        _markdown.Clear();
        _plain.Clear();
        _afterParagraph = false;
    }

    public void Add(Node node, int depth)
    {
        switch (node.Kind)
        {
            case NodeKind.List:
                foreach (var item in node.Children) AddItem(item, depth);
                break;
            case NodeKind.Code:
                AddCode(node.Text, depth);
                break;
            case NodeKind.Paragraph or NodeKind.Heading or NodeKind.Cell:
                if (node.IsOneLine) AddLine(node.Content, depth, "");
                else foreach (var line in node.Lines()) AddLine(line, depth, "");
                break;
            default:
                foreach (var child in node.Children) Add(child, depth);
                break;
        }
    }

    public void AddItem(Node item, int depth)
    {
        var head = item.Children is [{ Kind: NodeKind.Paragraph } first, ..] ? first : null;
        if (head is { IsOneLine: true }) AddLine(head.Content, depth, item.Text);
        else if (head is not null)
        {
            var marker = item.Text;
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
        if (line.Tokens.Length == 0 || NoteText.IsKindsAlone(line)) return;
        var plain = NoteText.Of(line);
        if (plain.Length == 0) return;
        Begin(plain, marker.Length == 0 || _afterParagraph ? "\n\n" : "\n");
        if (depth > 0) _markdown.Add(Indent(depth));
        if (marker.Length > 0)
        {
            _markdown.Add(marker);
            _markdown.Add(" ");
        }

        _markdown.Add(RunMarkdown.Of(line, source));
        _afterParagraph = marker.Length == 0;
    }

    /// <summary>One line below a label: <c>출처: ACL</c>.</summary>
    public void AddLabelled(Run label, Run line)
    {
        var plain = NoteText.Of(line);
        if (plain.Length == 0) return;
        Begin($"{PlainText.OneLine(label.Plain)}: {plain}", "\n\n");
        _markdown.Add($"{RunMarkdown.Of(label, source)}: {RunMarkdown.Of(line, source)}");
        _afterParagraph = true;
    }

    /// <summary>A line of plain words.</summary>
    public void AddText(string text)
    {
        var plain = PlainText.OneLine(text);
        Begin(plain, "\n\n");
        _markdown.Add(PlainMarkdown.Of(plain));
        _afterParagraph = true;
    }

    private void AddCode(string code, int depth)
    {
        var text = code.Trim('\r', '\n');
        if (text.Length == 0) return;
        Begin(PlainText.Composed(text), "\n\n");
        var indent = Indent(depth + 1);
        _markdown.Add(indent);
        _markdown.Add(text.Replace("\n", "\n" + indent, StringComparison.Ordinal));
        _afterParagraph = true;
    }

    // Few notes have more than one line: parts that are joined at the end cost less than a text that grows.
    private void Begin(string plain, string separator)
    {
        if (_plain.Count > 0) _markdown.Add(separator);
        _plain.Add(plain);
    }

    private static string Indent(int depth) => depth == 1 ? "    " : new string(' ', depth * 4);
}
