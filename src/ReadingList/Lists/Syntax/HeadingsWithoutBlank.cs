using Markdig.Parsers;
using Markdig.Syntax;

namespace ReadingList.Lists.Syntax;

/// <summary>Headings, those too whose blank was forgotten: <c>#2 Methods</c>, <c>##8月</c>. A line of tags, <c>#nlp #llm</c>, is none.</summary>
internal sealed class HeadingsWithoutBlank : HeadingBlockParser
{
    private const int MaxLevel = 6;
    private const int MaxLength = 80;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None || processor.IsCodeIndent) return state;
        var line = processor.Line.AsSpan();
        var level = Level(line);
        if (level == 0) return state;
        var heading = new HeadingBlock(this) { HeaderChar = '#', Level = level, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        processor.NewBlocks.Push(heading);
        processor.GoToColumn(processor.Column + level);
        return BlockState.Break;
    }

    // One sign before a word is a tag; before a number, "#2 Methods", it is a heading where words follow.
    private static int Level(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        var level = line.IndexOfAnyExcept('#');
        if (level is < 1 or > MaxLevel || line.Length > MaxLength) return 0;
        var text = line[level..];
        if (!char.IsLetterOrDigit(text[0]) || text.IndexOf(" #") >= 0 || text[^1] == '.') return 0;
        return level > 1 || (char.IsAsciiDigit(text[0]) && text.Contains(' ')) ? level : 0;
    }
}
