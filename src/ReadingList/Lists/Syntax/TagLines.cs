using Markdig.Parsers;
using Markdig.Syntax;

namespace ReadingList.Lists.Syntax;

/// <summary>
/// Lines that begin with a tag of HTML's blocks: <c>&lt;/details&gt;</c>, <c>&lt;table&gt;</c>. As in Markdown with HTML
/// they end the paragraph above, which would else swallow them: the last item of a list, above all.
/// </summary>
internal sealed class TagLines : BlockParser
{
    private static readonly string[] Always = ["details", "summary"];
    private static readonly string[] BehindText = ["table", "ul", "ol", "dl"];
    private readonly ParagraphBlockParser _paragraphs;

    public TagLines(ParagraphBlockParser paragraphs)
    {
        _paragraphs = paragraphs;
        OpeningCharacters = ['<'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !Opens(processor.Line.AsSpan(), processor.CurrentBlock)) return BlockState.None;
        processor.NewBlocks.Push(new ParagraphBlock(_paragraphs) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    // The lines of a table go on in one paragraph.
    private static bool Opens(ReadOnlySpan<char> line, Block? current)
    {
        var name = line[1..].TrimStart('/');
        if (Begins(name, Always)) return true;
        return Begins(name, BehindText) && current is ParagraphBlock { Lines: { Count: > 0 } lines } && lines.Lines[0].Slice.CurrentChar != '<';
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] is '>' or ' ' or '/') return true;
        }

        return false;
    }
}
