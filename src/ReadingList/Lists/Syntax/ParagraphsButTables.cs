using Markdig.Parsers;
using Markdig.Syntax;

namespace ReadingList.Lists.Syntax;

/// <summary>Paragraphs, but that a table with a rule directly under it stays a table: <c>---</c> makes no heading of its rows.</summary>
internal sealed class ParagraphsButTables : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentChar == '-' && IsRule(processor.Line.AsSpan()) && IsTable((ParagraphBlock)block) ? BlockState.None : base.TryContinue(processor, block);

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length >= 3 && !line.ContainsAnyExcept('-');
    }

    private static bool IsTable(ParagraphBlock paragraph) =>
        paragraph.Lines.Count > 1 && paragraph.Lines.Lines[1].Slice.AsSpan() is var second && second.Contains('|') && !second.ContainsAnyExcept("|-: \t");
}
